import { type RefObject, Suspense, useCallback, useMemo, useRef } from 'react';
import { useSession } from '#src/api/useSession.ts';
import type { Inbox } from '#src/features/messages/engine/useInbox.ts';
import { daysOf } from '#src/features/messages/export/daysOf.ts';
import { useSelection } from '#src/features/messages/selection/useSelection.ts';
import type { InboxViewState } from '#src/features/messages/useInboxView.ts';
import { useGoInList } from '#src/features/messages/useGoInList.ts';
import { writeView } from '#src/features/messages/viewParams.ts';
import { paths } from '#src/lib/paths.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { later } from '#src/ui/later.ts';
import { useShortcuts } from '#src/ui/shortcuts/useShortcuts.ts';
import { InboxHeader } from './InboxHeader.tsx';
import { InboxList } from './InboxList.tsx';
import classes from './InboxPane.module.css';
import { StatusLine } from './StatusLine.tsx';
import { useSettled } from './useSettled.ts';

const SelectionBar = later(
  async () => (await import('#src/features/messages/selection/SelectionBar.tsx')).SelectionBar,
);

interface InboxPaneProps {
  ref: RefObject<HTMLElement | null>;
  inbox: Inbox;
  state: InboxViewState;
  openId: number | null;
  today: CivilDate;
}

const noIds = new Float64Array();

/** The list with everything that chooses what is in it. */
export function InboxPane({ ref, inbox, state, openId, today }: InboxPaneProps) {
  const { view, change } = state;
  const { list } = inbox;
  const { timeZone } = useSession();
  const days = useMemo(
    () => daysOf(view.days, list?.taken ?? null, today, timeZone),
    [view.days, list, today, timeZone],
  );
  const go = useGoInList();
  const onOpen = useCallback((id: number) => go(paths.message(id)), [go]);
  const searchBox = useRef<HTMLInputElement>(null);
  const selection = useSelection(list?.ids ?? noIds);
  // The view of the list that is shown: while the next one is on its way, the one before stays.
  const shown = useSettled(view, !inbox.isUpdating);

  useShortcuts([
    {
      label: 'Close the message',
      group: 'Messages',
      keys: ['Escape'],
      when: () => openId !== null,
      run: () => go(paths.messages()),
    },
  ]);
  return (
    <section ref={ref} aria-label="Inbox" className={classes.pane}>
      <InboxHeader
        inbox={inbox}
        state={state}
        today={today}
        searchBox={searchBox}
        onLeaveSearch={() => focusFirst(ref.current, searchBox.current)}
        onSelect={selection.begin}
      />
      {list ? <StatusLine list={list} filters={view.filters} days={days} onChange={change} /> : null}
      <InboxList
        inbox={inbox}
        view={shown}
        listKey={`${writeView(shown)}\n${shown.text}`}
        isNewestFirst={view.sort === 'newest'}
        openId={openId}
        today={today}
        selection={selection}
        onOpen={onOpen}
        onShowAll={() => change({ filters: {}, text: '' })}
      />
      {selection.isOn && list ? (
        <Suspense>
          <SelectionBar selection={selection} total={list.ids.length} days={days} />
        </Suspense>
      ) : null}
    </section>
  );
}

function focusFirst(pane: HTMLElement | null, searchBox: HTMLElement | null): void {
  const row = pane?.querySelector<HTMLElement>('[data-row] a[tabindex="0"]');
  if (row) row.focus({ preventScroll: true });
  else searchBox?.blur();
}
