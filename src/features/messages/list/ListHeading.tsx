import { memo } from 'react';
import type { Heading } from '#src/features/messages/inboxList.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { formatDayHeading } from '#src/lib/time/format.ts';
import classes from './MessageList.module.css';

interface ListHeadingProps {
  heading: Heading | undefined;
  today: CivilDate;
}

/** The day, or the caller, of the rows below it, and how many they are. */
export const ListHeading = memo(function ListHeading({ heading, today }: ListHeadingProps) {
  if (!heading) return null;
  return (
    <div className={classes.heading}>
      <h2>{'day' in heading ? formatDayHeading(heading.day, today) : heading.caller}</h2>
      <span>{heading.count.toLocaleString('en-US')}</span>
    </div>
  );
});
