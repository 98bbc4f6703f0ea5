import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { choicesToShow } from './chosen.ts';
import type { Facet } from './facet.ts';
import { FilterChoice } from './FilterChoice.tsx';
import classes from './FilterPanel.module.css';

const FEW = 6;

interface FilterSectionProps<K extends string> {
  facet: Facet<K>;
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

/** The choices of one field; of many, the most frequent until all are asked for. */
export function FilterSection<K extends string>({ facet, chosen, onToggle }: FilterSectionProps<K>) {
  const [isWhole, setWhole] = useState(false);
  const { label, choices } = facet;
  const shown = isWhole ? choices : choicesToShow(choices, chosen, FEW);
  return (
    <fieldset className={classes.section}>
      <legend>{label}</legend>
      {shown.map((choice) => (
        <FilterChoice
          key={choice.value}
          choice={choice}
          isChosen={chosen.includes(choice.value)}
          onToggle={() => onToggle(choice.value)}
        />
      ))}
      {shown.length < choices.length ? (
        <UnstyledButton className={classes.more} onClick={() => setWhole(true)}>
          All {choices.length.toLocaleString('en-US')}
        </UnstyledButton>
      ) : null}
    </fieldset>
  );
}
