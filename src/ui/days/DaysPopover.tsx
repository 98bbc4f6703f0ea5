import type { CivilDate } from '#src/lib/time/civilDate.ts';
import type { DaysChoice } from '#src/lib/time/dayChoice.ts';
import { OpenedPopover } from '#src/ui/opening/OpenedPopover.tsx';
import type { Opening } from '#src/ui/opening/opening.ts';
import { DaysForm } from './DaysForm.tsx';
import classes from './DaysPopover.module.css';

interface DaysPopoverProps {
  opening: Opening;
  choice: DaysChoice;
  today: CivilDate;
  onChoose: (choice: DaysChoice) => void;
}

export function DaysPopover({ opening, choice, today, onChoose }: DaysPopoverProps) {
  const choose = (chosen: DaysChoice) => {
    opening.onChange(false);
    onChoose(chosen);
  };
  return (
    <OpenedPopover
      opening={opening}
      label="Days to show"
      className={classes.dropdown}
      position="bottom-start"
    >
      <div className={classes.form}>
        <DaysForm choice={choice} today={today} onChoose={choose} />
      </div>
    </OpenedPopover>
  );
}
