import type { Inbox } from '#src/demo/account/inbox.ts';
import { summarise } from '#src/demo/account/summary.ts';
import { addDays, type CivilDate } from '#src/lib/time/civilDate.ts';

/** How much text of past days is kept, in characters. */
const MOST_KEPT = 32_000_000;

/** The list's JSON, newest message first, a day at a time. */
export function createMessageList({
  log,
  ofDay,
}: Inbox): (from: CivilDate, to: CivilDate) => Generator<string> {
  const pastDays = new Map<CivilDate, string>();
  let keptOn: CivilDate | null = null;
  let characters = 0;

  /** A past day's messages change only when another day begins, and fewer of them are unread. */
  function rowsOf(day: CivilDate): string {
    const today = log.lastDay();
    if (keptOn !== today || characters > MOST_KEPT) {
      pastDays.clear();
      characters = 0;
      keptOn = today;
    }
    const kept = pastDays.get(day);
    if (kept !== undefined) return kept;
    const rows = ofDay(day)
      .map((message) => JSON.stringify(summarise(message)))
      .join(',');
    if (day < today) {
      pastDays.set(day, rows);
      characters += rows.length;
    }
    return rows;
  }

  return function* listed(from, to) {
    const [first, last] = [log.firstDay(), log.lastDay()];
    let before = '{"data":[';
    for (let day = to < last ? to : last; day >= from && day >= first; day = addDays(day, -1)) {
      const rows = rowsOf(day);
      if (rows === '') continue;
      yield before + rows;
      before = ',';
    }
    yield before === ',' ? ']}' : `${before}]}`;
  };
}
