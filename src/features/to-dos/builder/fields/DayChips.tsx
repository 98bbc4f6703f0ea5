import { Chip, Group, Input } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { dayNames } from '#src/v2/newToDo.ts';
import classes from './DayChips.module.css';

interface DayChipsProps {
  /** 0 is Sunday. */
  days: readonly number[];
  error: ReactNode;
  onChange: (days: number[]) => void;
  /** Presets. */
  children: ReactNode;
}

/** A checkbox a day, which looks like a chip. */
export function DayChips({ days, error, onChange, children }: DayChipsProps) {
  const errorId = useId();
  return (
    <fieldset className={classes.days} aria-describedby={error ? errorId : undefined}>
      <Input.Label component="legend">Days</Input.Label>
      <Group gap={6} mb="xs">
        {dayNames.map((name, day) => (
          <Chip
            key={name}
            classNames={{ label: classes.chip, iconWrapper: classes.icon }}
            aria-label={name}
            data-path={day === 0 ? 'days' : undefined}
            checked={days.includes(day)}
            onChange={(isOn) => onChange(isOn ? [...days, day] : days.filter((each) => each !== day))}
          >
            {name.slice(0, 3)}
          </Chip>
        ))}
      </Group>
      {children}
      {error ? (
        <Input.Error id={errorId} mt={6}>
          {error}
        </Input.Error>
      ) : null}
    </fieldset>
  );
}
