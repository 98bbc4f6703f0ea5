import type { Heading } from '#src/features/messages/inboxList.ts';
import { daySpanAt } from '#src/lib/time/daySpan.ts';

/** A heading wherever the day of the zone is another than that of the row before. `times` in the list's order. */
export function dayHeadings(times: Float64Array, timeZone: string): Heading[] {
  const headings: Heading[] = [];
  let [start, end] = [0, 0];
  for (let at = 0; at < times.length; at += 1) {
    const time = times[at] ?? 0;
    if (time >= start && time < end) continue;
    const span = daySpanAt(time, timeZone);
    [start, end] = [span.start, span.end];
    headings.push({ at, count: 0, day: span.day });
  }
  return counted(headings, times.length);
}

/** A heading wherever the caller is another than that of the row before. `callers` in the list's order. */
export function callerHeadings(callers: Uint32Array, nameOf: (caller: number) => string): Heading[] {
  const headings: Heading[] = [];
  for (let at = 0; at < callers.length; at += 1) {
    const caller = callers[at] ?? 0;
    if (at === 0 || callers[at - 1] !== caller) headings.push({ at, count: 0, caller: nameOf(caller) });
  }
  return counted(headings, callers.length);
}

function counted(headings: Heading[], total: number): Heading[] {
  for (const [place, heading] of headings.entries())
    heading.count = (headings[place + 1]?.at ?? total) - heading.at;
  return headings;
}
