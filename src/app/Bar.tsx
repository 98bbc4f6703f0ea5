import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Bar.module.css';

/** A line above every page. */
export function Bar({ role, children }: { role: 'note' | 'status'; children: ReactNode }) {
  return (
    <Text component="div" size="xs" ta="center" className={classes.bar} role={role}>
      {children}
    </Text>
  );
}
