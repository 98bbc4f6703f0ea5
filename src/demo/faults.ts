/**
 * Everything that can go wrong in the demo, and how to make it. No fault comes by chance, and none needs a tool:
 *
 * - Messages: the year 2001 is the year of faults. Messages asked for with the middle of the asked days in a month of
 *   2001 fail in that month's way, the 15th most surely, since whoever asks a day wider and in pieces stays in the
 *   month; and so does the single message 200101 to 200112, year and month.
 * - To Dos: a text with the fault's name in it, such as `[fault: lost-answer]`.
 * - Recordings: the calls of the agent `fault-demo`, about a year ago, each with a fault of its own.
 */
export interface ServiceFault {
  name: string;
  /** Of 2001; null where only a To Do's text switches it on. */
  month: number | null;
  happens: string;
  /** Whether a To Do that meets it is kept nevertheless. */
  keepsToDo: boolean;
}

export const serviceFaults = [
  {
    name: 'server-error',
    month: 1,
    happens: 'status 500, an html page that repeats the request, with its token',
    keepsToDo: false,
  },
  { name: 'unavailable', month: 2, happens: 'status 503, Retry-After: 2', keepsToDo: false },
  { name: 'rate-limited', month: 3, happens: 'status 429, Retry-After: 1', keepsToDo: false },
  { name: 'silence', month: 4, happens: 'no answer, for as long as one waits', keepsToDo: false },
  { name: 'trickle', month: 5, happens: 'the right answer, a byte a second', keepsToDo: true },
  { name: 'truncated', month: 6, happens: 'status 200, the first half of the JSON', keepsToDo: true },
  { name: 'html', month: 7, happens: 'status 200, a sign-in page in html', keepsToDo: true },
  { name: 'wrong-shape', month: 8, happens: 'status 200, JSON of another shape', keepsToDo: true },
  {
    name: 'bad-row',
    month: 9,
    happens: 'one row without a usable id and date, the others good',
    keepsToDo: true,
  },
  { name: 'reset', month: 10, happens: 'the connection is reset before an answer', keepsToDo: false },
  { name: 'invalid-token', month: 11, happens: 'the 404 that means a bad token', keepsToDo: false },
  { name: 'endless', month: 12, happens: 'status 200, rows without end', keepsToDo: true },
  {
    name: 'lost-answer',
    month: null,
    happens: 'the work is done, then the connection is reset',
    keepsToDo: true,
  },
] as const satisfies readonly ServiceFault[];

export type ServiceFaultName = (typeof serviceFaults)[number]['name'];

export const audioFaults = [
  {
    name: 'expired-link',
    happens: 'the link has expired; once refused, the next list has a good one for five minutes',
  },
  { name: 'gone', happens: 'status 404' },
  { name: 'html', happens: 'status 200, a page in html' },
  { name: 'no-range', happens: 'the whole clip, whatever range is asked for' },
  { name: 'broken-stream', happens: 'the connection is reset after 60,000 bytes of whatever was asked for' },
  { name: 'not-audio', happens: 'bytes that are no audio, said to be audio/mpeg' },
  { name: 'redirect', happens: 'a redirect to where the clip is' },
] as const;

export type AudioFaultName = (typeof audioFaults)[number]['name'];

/** The agent by whose name the calls with audio faults are found. */
export const FAULT_AGENT = 'fault-demo';

export function faultOfMonth(month: number): ServiceFaultName | null {
  return serviceFaults.find((fault) => fault.month === month)?.name ?? null;
}

/** The fault that a To Do's text asks for. */
export function faultInText(text: string): (typeof serviceFaults)[number] | null {
  const name = /\[fault: ([a-z-]+)\]/.exec(text)?.[1];
  return serviceFaults.find((fault) => fault.name === name) ?? null;
}
