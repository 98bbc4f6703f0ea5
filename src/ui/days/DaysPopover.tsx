import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { choiceLabel, type DaysChoice } from '#src/lib/time/dayChoice.ts';
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
        {/* Another choice is another form, also where it is opened again while it still fades away. */}
        <DaysForm key={choiceLabel(choice, today)} choice={choice} today={today} onChoose={choose} />
      </div>
    </OpenedPopover>
  );
}
