import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Folded.module.css';

/** What few will want to see, out of the way. */
export function Folded({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className={classes.folded}>
      <Text component="summary" size="sm" c="dimmed">
        {label}
      </Text>
      {children}
    </details>
  );
}
