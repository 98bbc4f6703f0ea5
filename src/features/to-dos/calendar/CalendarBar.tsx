import { ActionIcon, Button, SegmentedControl, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useToDosView } from '#src/features/to-dos/toDosView.ts';
import classes from './CalendarBar.module.css';
import { type CalendarMode, rangeOf, step } from './calendarRange.ts';
import { placeWords } from './placeWords.ts';
import { usePlace } from './usePlace.ts';

const modes: { value: CalendarMode; label: string }[] = [
  { value: 'month', label: 'Month' },
  { value: 'week', label: 'Week' },
  { value: 'agenda', label: 'Agenda' },
];

/** What the arrows go by. */
const steps: Record<CalendarMode, string> = { month: 'month', week: 'week', agenda: 'two weeks' };

/** Which days are on show, the way to others, and how they are shown. */
export function CalendarBar() {
  const { isPhone } = useToDosView();
  const { place, today, linkTo, goTo } = usePlace();
  const { mode, day } = place;
  // What was sent is not known; only what will be.
  const isFirst = rangeOf(mode, day).from <= today;
  const goBy = (by: 1 | -1) => goTo({ mode, day: step(mode, day, by) });
  return (
    <div className={classes.bar}>
      <Button
        component={Link}
        to={linkTo({ mode, day: today })}
        variant="default"
        className={classes.control}
      >
        Today
      </Button>
      <ActionIcon
        variant="default"
        className={classes.control}
        aria-label={`Previous ${steps[mode]}`}
        disabled={isFirst}
        onClick={() => goBy(-1)}
      >
        <IconChevronLeft aria-hidden size={18} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        className={classes.control}
        aria-label={`Next ${steps[mode]}`}
        onClick={() => goBy(1)}
      >
        <IconChevronRight aria-hidden size={18} />
      </ActionIcon>
      <Text component="h2" fw={600} className={classes.words} aria-live="polite">
        {placeWords(place, today)}
      </Text>
      <SegmentedControl
        aria-label="Show sends as"
        transitionDuration={0}
        className={classes.modes ?? ''}
        value={mode}
        data={modes.filter(({ value }) => !(isPhone && value === 'week'))}
        onChange={(value) => goTo({ mode: value, day })}
      />
    </div>
  );
}
