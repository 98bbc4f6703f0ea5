import { Group } from '@mantine/core';
import { memo, type RefObject, useCallback, useState } from 'react';
import { LiveMenu } from '#src/features/messages/live/LiveMenu.tsx';
import type { Facet } from '#src/features/messages/inboxList.ts';
import type { Inbox } from '#src/features/messages/engine/useInbox.ts';
import type { InboxViewState } from '#src/features/messages/useInboxView.ts';
import { type FilterKey, type Filters, sorts } from '#src/features/messages/view.ts';
import { ViewMenu } from '#src/features/messages/views/ViewMenu.tsx';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import type { DaysChoice } from '#src/lib/time/dayChoice.ts';
import { DaysPicker } from '#src/ui/days/DaysPicker.tsx';
import { FilterMenu } from '#src/ui/filters/FilterMenu.tsx';
import { useShortcuts } from '#src/ui/shortcuts/useShortcuts.ts';
import { countWords } from './countWords.ts';
import classes from './InboxHeader.module.css';
import { OrderMenu } from './OrderMenu.tsx';
import { SearchBox } from './SearchBox.tsx';
import { sortLabels } from './sortWords.ts';

interface InboxHeaderProps {
  inbox: Inbox;
  state: InboxViewState;
  today: CivilDate;
  searchBox: RefObject<HTMLInputElement | null>;
  /** On to the list, from the search. */
  onLeaveSearch: () => void;
  onSelect: () => void;
}

// Each letter that is typed renders the header: what does not show it stays as it is.
const Views = memo(ViewMenu);
const Days = memo(DaysPicker);
const Live = memo(LiveMenu);
const FilterButton = memo(FilterMenu<FilterKey>);
const Order = memo(OrderMenu);

const noFacets: readonly Facet[] = [];

/** Which messages are shown, in which order: view, days, search, filters. */
export function InboxHeader(props: InboxHeaderProps) {
  const { inbox, state, today, searchBox, onLeaveSearch, onSelect } = props;
  const { list, lookAhead } = inbox;
  const { listed, typed, setTyped, change } = state;
  const [isFiltering, setFiltering] = useState(false);
  const onDays = useCallback((days: DaysChoice) => change({ days }), [change]);
  const onType = (text: string) => {
    lookAhead(text);
    setTyped(text);
  };
  const onFilters = useCallback((filters: Filters) => change({ filters }), [change]);
  useShortcuts([
    { label: 'Search', group: 'Messages', keys: ['/'], run: () => searchBox.current?.select() },
    { label: 'Filter', group: 'Messages', keys: ['f'], run: () => setFiltering(true) },
    ...sorts.map((sort) => ({
      label: `Order: ${sortLabels[sort].toLowerCase()}`,
      group: 'Order',
      run: () => change({ sort }),
    })),
  ]);
  return (
    <div className={classes.header}>
      <div className={classes.line}>
        <Views view={listed} onOpen={change} />
        <Group gap="xs" wrap="nowrap">
          <Days choice={listed.days} today={today} onChoose={onDays} />
          <Live />
        </Group>
      </div>
      <div className={classes.line}>
        <SearchBox ref={searchBox} value={typed} onChange={onType} onLeave={onLeaveSearch} />
        <FilterButton
          facets={list?.facets ?? noFacets}
          chosen={listed.filters}
          onChange={onFilters}
          opened={isFiltering}
          onOpened={setFiltering}
          shown={countWords(list?.total ?? 0)}
        />
        <Order sort={listed.sort} group={listed.group} onChange={change} onSelect={onSelect} />
      </div>
    </div>
  );
}
