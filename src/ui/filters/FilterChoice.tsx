import { Checkbox } from '@mantine/core';
import type { FacetChoice } from './facet.ts';
import classes from './FilterPanel.module.css';

interface FilterChoiceProps {
  choice: FacetChoice;
  isChosen: boolean;
  onToggle: () => void;
}

export function FilterChoice({ choice: { label, count }, isChosen, onToggle }: FilterChoiceProps) {
  return (
    <Checkbox
      size="sm"
      checked={isChosen}
      onChange={onToggle}
      classNames={{ root: classes.choice ?? '', body: classes.body ?? '', labelWrapper: classes.words ?? '' }}
      label={
        <span className={classes.label} data-none={count === 0 || undefined}>
          <span>{label}</span> <span className={classes.count}>{count.toLocaleString('en-US')}</span>
        </span>
      }
    />
  );
}
