import type { ReactNode } from 'react';
import classes from './FactList.module.css';

interface Fact {
  label: string;
  /** Text keeps its line breaks; null, undefined and '' are nothing. */
  value: ReactNode;
  /** Where two facts of the list may have the same label. */
  key?: string;
}

interface FactListProps {
  facts: readonly Fact[];
  /** `lines`: each label beside its value, on a phone above it; `tiles`: small labels above values, as many in a row as fit. */
  layout?: 'lines' | 'tiles';
  /** Said of a fact that has no value; without it, the fact is left out. */
  otherwise?: string;
}

/** Labels and what they stand for. */
export function FactList({ facts, layout = 'lines', otherwise }: FactListProps) {
  const told = otherwise === undefined ? facts.filter(({ value }) => !isNothing(value)) : facts;
  return (
    <dl className={classes[layout]}>
      {told.map(({ label, value, key = label }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd dir="auto">{isNothing(value) ? otherwise : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function isNothing(value: ReactNode): boolean {
  return value === null || value === undefined || value === '';
}
