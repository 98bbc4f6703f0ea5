import { messageOfBytes, yearOf } from './year.ts';

/** Messages, from few to as many as a large account takes in a year. */
export const sizesOf = (quick: boolean): number[] => (quick ? [300, 1000] : [1000, 10_000, 100_000]);

/** Minutes of a recording. */
export const lengthsOf = (quick: boolean): number[] => (quick ? [1] : [1, 10, 60]);

/** Of a message in full, which is asked for by its id. */
export const MESSAGE_BYTES = 2000;

/** MP3 of 24 kbit a second. */
const BYTES_A_MINUTE = (24_000 / 8) * 60;

const SAMPLE = 1000;

const list = (values: number[]) => values.map((value) => value.toLocaleString('en-US')).join(', ');

/** What is worked on, in a line. */
export function dataWords(quick: boolean, now: number): string {
  const bytes = Array.from(yearOf(SAMPLE, now), ({ rows }) => JSON.stringify(rows).length);
  const each = Math.round(bytes.reduce((sum, of) => sum + of, 0) / SAMPLE);
  const longest = (Math.max(...lengthsOf(quick)) * BYTES_A_MINUTE) / 1e6;
  return (
    `${list(sizesOf(quick))} messages of ${each} bytes of JSON each in lists, ${JSON.stringify(messageOfBytes(MESSAGE_BYTES, now)).length} bytes the one ` +
    `asked for by its id; ${list(lengthsOf(quick))} minutes of sound, ${longest.toFixed(1)} MB the longest`
  );
}
