import { UnstyledButton } from '@mantine/core';
import { memo } from 'react';
import { ExportMenu } from '#src/features/messages/export/ExportMenu.tsx';
import type { InboxList } from '#src/features/messages/inboxList.ts';
import type { FilterKey, Filters } from '#src/features/messages/view.ts';
import type { ListedView } from '#src/features/messages/viewParams.ts';
import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { chosenValues, isChosen, withToggled } from '#src/ui/filters/chosen.ts';
import { FilterChips } from '#src/ui/filters/FilterChips.tsx';
import { countWords } from './countWords.ts';
import classes from './StatusLine.module.css';

interface StatusLineProps {
  list: InboxList;
  filters: Filters;
  days: DayRange;
  onChange: (changes: Partial<ListedView>) => void;
}

/** How many messages are shown and how many of them are unread or emergencies, each a press away; and what they are narrowed down by. */
export const StatusLine = memo(function StatusLine({ list, filters, days, onChange }: StatusLineProps) {
  const { total, inRange, facets } = list;
  const quick = [
    { key: 'unread', one: 'unread', more: 'unread' },
    { key: 'emergency', one: 'emergency', more: 'emergencies' },
  ] as const;
  return (
    <div className={classes.status}>
      <div className={classes.counts}>
        <span role="status">
          {total < inRange ? `${total.toLocaleString('en-US')} of ${countWords(inRange)}` : countWords(total)}
        </span>
        {quick.map(({ key, one, more }) => {
          const count = countOf(list, key);
          return count > 0 ? (
            <UnstyledButton
              key={key}
              className={classes.quick}
              aria-pressed={isChosen(filters, key, 'yes')}
              onClick={() => onChange({ filters: withToggled<FilterKey>(filters, key, 'yes') })}
            >
              {count.toLocaleString('en-US')} {count === 1 ? one : more}
            </UnstyledButton>
          ) : null;
        })}
        <div className={classes.right}>
          <ExportMenu target={{ ids: list.ids, days }} isQuiet />
        </div>
      </div>
      <FilterChips
        values={chosenValues<FilterKey>(facets, filters)}
        chosen={filters}
        onChange={(chosen) => onChange({ filters: chosen })}
      />
    </div>
  );
});

function countOf({ facets }: InboxList, key: FilterKey): number {
  const facet = facets.find((each) => each.key === key);
  return facet?.choices.find(({ value }) => value === 'yes')?.count ?? 0;
}
