import { Text } from '@mantine/core';
import { useSession } from '#src/api/useSession.ts';
import classes from './DemoBanner.module.css';

export function DemoBanner() {
  const { demo } = useSession();
  if (!demo) return null;
  return (
    <Text component="div" size="xs" ta="center" className={classes.banner} role="note">
      Demo: the callers are made up, and nothing is really sent.
    </Text>
  );
}
