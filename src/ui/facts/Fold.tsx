import type { ReactNode } from 'react';
import classes from './Fold.module.css';

interface FoldProps {
  label: string;
  children: ReactNode;
}

/** What is seldom wanted, behind its name. */
export function Fold({ label, children }: FoldProps) {
  return (
    <details className={classes.fold}>
      <summary>{label}</summary>
      <div className={classes.content}>{children}</div>
    </details>
  );
}
