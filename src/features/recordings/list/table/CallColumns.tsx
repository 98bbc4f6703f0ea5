import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import {
  type CallSort,
  newestFirst,
  sortLabel,
  type SortKey,
} from '#src/features/recordings/list/calls/sortCalls.ts';
import classes from './CallTable.module.css';
import { factColumns } from './columns.ts';

interface CallColumnsProps {
  sort: CallSort;
  onSort: (sort: CallSort) => void;
}

/** The heads of the columns, where there are columns. A press on one that calls can be ordered by does so; the next, the other way round. */
export function CallColumns({ sort, onSort }: CallColumnsProps) {
  const head = (by: SortKey, label: string) => (
    <SortHead key={by} label={label} by={by} sort={sort} onSort={onSort} />
  );
  return (
    <div role="group" aria-label="Order by column" className={classes.columns}>
      <span aria-hidden>Recording</span>
      {head('when', 'Time')}
      {factColumns.map(({ key, label, sort: by }) =>
        by ? (
          head(by, label)
        ) : (
          <span key={key} aria-hidden data-column={key}>
            {label}
          </span>
        ),
      )}
    </div>
  );
}

interface SortHeadProps extends CallColumnsProps {
  by: SortKey;
  label: string;
}

function SortHead({ by, label, sort, onSort }: SortHeadProps) {
  const isIt = sort.by === by;
  const next: CallSort = { by, descending: isIt ? !sort.descending : newestFirst.descending };
  const Arrow = sort.descending ? IconChevronDown : IconChevronUp;
  return (
    <UnstyledButton
      className={classes.head}
      data-column={by}
      data-chosen={isIt || undefined}
      aria-label={`${label}: ${sortLabel(next).toLowerCase()}`}
      onClick={() => onSort(next)}
    >
      {label}
      {isIt ? <Arrow aria-hidden size={12} stroke={2.5} /> : null}
    </UnstyledButton>
  );
}
