import { VisuallyHidden } from '@mantine/core';
import { Link } from 'react-router';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { formatDayHeading } from '#src/lib/time/format.ts';
import classes from './MoreLink.module.css';
import { usePlace } from './usePlace.ts';

interface MoreLinkProps {
  day: CivilDate;
  count: number;
  /** Where nothing else of the day is shown: the count is all there is. */
  isAll?: boolean;
}

/** Leads to the agenda from a day on, which has all that found no room. */
export function MoreLink({ day, count, isAll = false }: MoreLinkProps) {
  const { linkTo, today } = usePlace();
  return (
    <Link
      to={linkTo({ mode: 'agenda', day })}
      className={classes.more}
      data-all={isAll || undefined}
      tabIndex={-1}
    >
      {isAll ? count : `+${count} more`}
      <VisuallyHidden component="span">
        {isAll ? ' sends' : ''} on {formatDayHeading(day, today)}
      </VisuallyHidden>
    </Link>
  );
}
