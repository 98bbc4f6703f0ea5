import { Button } from '@mantine/core';
import { IconCalendar, IconChevronDown } from '@tabler/icons-react';
import { memo } from 'react';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { choiceLabel, type DaysChoice } from '#src/lib/time/dayChoice.ts';
import { later } from '#src/ui/later.ts';
import { Opener } from '#src/ui/opening/Opener.tsx';

const DaysPopover = later(async () => (await import('./DaysPopover.tsx')).DaysPopover);

interface DaysPickerProps {
  choice: DaysChoice;
  today: CivilDate;
  onChoose: (choice: DaysChoice) => void;
}

/** A button that says which days are shown, and opens the choice of others. */
export const DaysPicker = memo(function DaysPicker({ choice, today, onChoose }: DaysPickerProps) {
  return (
    <Opener
      popup="dialog"
      load={DaysPopover.load}
      renderButton={(opener) => (
        <Button
          {...opener}
          variant="default"
          leftSection={<IconCalendar aria-hidden size={16} stroke={1.7} />}
          rightSection={<IconChevronDown aria-hidden size={14} />}
        >
          {choiceLabel(choice, today)}
        </Button>
      )}
    >
      {(opening) => <DaysPopover opening={opening} choice={choice} today={today} onChoose={onChoose} />}
    </Opener>
  );
});
