import { Button, Popover, Skeleton } from '@mantine/core';
import { IconCalendar, IconChevronDown } from '@tabler/icons-react';
import { lazy, memo, Suspense, useState } from 'react';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { choiceLabel, type DaysChoice } from '#src/lib/time/dayChoice.ts';
import classes from './DaysPicker.module.css';

// The calendar is a good part of the inbox's code, and most days nobody opens it.
const loadForm = () => import('./DaysForm.tsx');
const DaysForm = lazy(async () => ({ default: (await loadForm()).DaysForm }));

interface DaysPickerProps {
  choice: DaysChoice;
  today: CivilDate;
  onChoose: (choice: DaysChoice) => void;
}

/** A button that says which days are shown, and opens the choice of others. */
export const DaysPicker = memo(function DaysPicker({ choice, today, onChoose }: DaysPickerProps) {
  const [opened, setOpened] = useState(false);
  const label = choiceLabel(choice, today);
  const choose = (chosen: DaysChoice) => {
    setOpened(false);
    onChoose(chosen);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconCalendar aria-hidden size={16} stroke={1.7} />}
          rightSection={<IconChevronDown aria-hidden size={14} />}
          onPointerEnter={() => void loadForm()}
          onClick={() => setOpened((before) => !before)}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Days to show" className={classes.dropdown}>
        <div className={classes.form}>
          <Suspense fallback={<Skeleton height={558} />}>
            {/* Another choice is another form, also where it is opened again while it still fades away. */}
            <DaysForm key={label} choice={choice} today={today} onChoose={choose} />
          </Suspense>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
});
