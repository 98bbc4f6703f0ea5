import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ChosenValue, withNone, withToggled } from './chosen.ts';
import type { Chosen } from './facet.ts';
import classes from './FilterChips.module.css';

interface FilterChipsProps<K extends string> {
  /** See chosenValues. */
  values: readonly ChosenValue<K>[];
  chosen: Chosen<K>;
  onChange: (chosen: Chosen<K>) => void;
}

/** What the list is narrowed down by; one press takes one out, another all. */
export function FilterChips<K extends string>({ values, chosen, onChange }: FilterChipsProps<K>) {
  if (values.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label="Filters in use">
      {values.map(({ key, value, label }) => (
        <li key={`${key} ${value}`}>
          <UnstyledButton
            className={classes.chip}
            aria-label={`Remove ${label}`}
            onClick={() => onChange(withToggled(chosen, key, value))}
          >
            <span className={classes.label}>{label}</span>
            <IconX aria-hidden size={14} />
          </UnstyledButton>
        </li>
      ))}
      {values.length > 1 ? (
        <li>
          <UnstyledButton className={classes.all} onClick={() => onChange(withNone(chosen))}>
            Clear all
          </UnstyledButton>
        </li>
      ) : null}
    </ul>
  );
}
