import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './OddEntry.module.css';

interface OddEntryProps {
  /** What to look at; without it the children are shown. */
  words: string | undefined;
  children?: ReactNode;
}

/** Below an input: that the entry may be a slip, or else a hint. */
export function OddEntry({ words, children }: OddEntryProps) {
  if (words === undefined) return children;
  return (
    <span className={classes.odd} role="status">
      <IconAlertTriangle aria-hidden size={14} /> {words}
    </span>
  );
}
