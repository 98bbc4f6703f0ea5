import { useDeferredValue, useState } from 'react';
import { useSession } from '#src/api/useSession.ts';
import { choicePhrase, rangeOf } from '#src/lib/time/dayChoice.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { chosenValues } from '#src/ui/filters/chosen.ts';
import { FilterChips } from '#src/ui/filters/FilterChips.tsx';
import { useNow } from '#src/ui/useNow.ts';
import type { Recording } from '#src/v2/recording.ts';
import { CallTools } from './CallTools.tsx';
import { MessagesNotice } from './messages/MessagesNotice.tsx';
import { NoCalls } from './NoCalls.tsx';
import { CallTable } from './table/CallTable.tsx';
import { CallSummary } from './totals/CallSummary.tsx';
import { useCallView } from './view/useCallView.ts';
import { useShownCalls } from './view/useShownCalls.ts';

interface CallBrowserProps {
  recordings: readonly Recording[];
  /** How many rows of the answer could not be read. */
  setAside: number;
}

/** The calls of the account with all that narrows them down: days, search, filters, order. */
export function CallBrowser({ recordings, setAside }: CallBrowserProps) {
  const { timeZone } = useSession();
  const today = civilDateOf(useNow(), timeZone);
  const { view, text, setText, change, clear } = useCallView();
  const [filtersOpened, setFiltersOpened] = useState(false);
  const { days, filters, sort } = view;
  const range = days.days === 'everything' ? null : rangeOf(days, today);
  const shown = useShownCalls(recordings, {
    ...view,
    range,
    timeZone,
    text: useDeferredValue(text),
    filtersOpened,
  });
  return (
    <>
      <CallTools
        view={view}
        text={text}
        today={today}
        shown={shown}
        filtersOpened={filtersOpened}
        onFiltersOpened={setFiltersOpened}
        onText={setText}
        onChange={change}
      />
      <FilterChips
        values={chosenValues(shown.facets, filters)}
        chosen={filters}
        onChange={(chosen) => change({ filters: chosen })}
      />
      <MessagesNotice messages={shown.messages} />
      <CallSummary shown={shown} setAside={setAside} view={view} today={today} onChange={change} />
      {shown.calls.length > 0 ? (
        <CallTable
          calls={shown.calls}
          text={text}
          listened={shown.listened}
          sort={sort}
          today={today}
          onSort={(chosen) => change({ sort: chosen })}
        />
      ) : (
        <NoCalls
          inDays={shown.inDays}
          daysPhrase={choicePhrase(days, today)}
          onShowAll={() => change({ days: { days: 'everything' } })}
          onClear={clear}
        />
      )}
    </>
  );
}
