import { afterEach, beforeEach, expect, test } from 'vitest';
import { aMessage } from '#src/features/messages/message.fixture.ts';
import { answerThrough } from '#src/lib/port/answerThrough.ts';
import { type Asker, askThrough } from '#src/lib/port/askThrough.ts';
import { csvErrands } from './csvErrands.ts';
import { exportCsv } from './exportCsv.ts';
import { writtenWords } from './writtenWords.ts';

const SIZE = 2500;
const messageOf = (id: number) =>
  aMessage({
    id,
    content: `Text ${id}`,
    ...(id === 1 && { moon_phase: 'waxing' }),
    answers: { urgent: 'Yes' },
  });
const errands = csvErrands((ids) => ids.filter((id) => id <= SIZE).map(messageOf));

let ends: MessageChannel;
let engine: Asker<typeof errands>;

beforeEach(() => {
  ends = new MessageChannel();
  answerThrough(ends.port2, errands);
  ends.port2.start();
  engine = askThrough<typeof errands>(ends.port1);
  ends.port1.start();
});

afterEach(() => ends.port1.close());

const newestFirst = Float64Array.from({ length: SIZE }, (_, at) => SIZE - at);
const watch = (onProgress = (_share: number) => {}, signal = new AbortController().signal) => ({
  signal,
  onProgress,
});

async function linesOf({ file }: { file: Blob }): Promise<string[]> {
  // Blob.text() takes the byte order mark off.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
  return text.split('\r\n');
}

test('a file has one header, and each message once in the order of the list, whatever the size of its parts', async () => {
  const lines = await linesOf(await exportCsv(engine, newestFirst, 'America/New_York', watch()));
  expect(lines[0]).toMatch(/^\uFEFFMessage ID,Taken \(America\/New_York\),Taken \(UTC\),/);
  expect(lines[0]).toMatch(/,Moon phase,Answer: Urgent$/);
  expect(lines.at(-1)).toBe('');
  expect(lines.slice(1, -1).map((line) => Number(line.split(',')[0]))).toEqual([...newestFirst]);
  expect(lines.at(-2)).toMatch(/,waxing,Yes$/);
});

test('it tells how far it is, from nothing to all', async () => {
  const shares: number[] = [];
  await exportCsv(
    engine,
    newestFirst,
    'America/New_York',
    watch((share) => shares.push(share)),
  );
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test('messages that are gone meanwhile are left out, and not counted', async () => {
  const ids = Float64Array.of(1, SIZE + 1, 2);
  const written = await exportCsv(engine, ids, 'America/New_York', watch());
  expect(written.count).toBe(2);
  const lines = await linesOf(written);
  expect(lines.slice(1, -1).map((line) => line.split(',')[0])).toEqual(['1', '2']);
});

test('it stops when it is told to', async () => {
  const stop = new AbortController();
  const started = exportCsv(
    engine,
    newestFirst,
    'America/New_York',
    watch(() => stop.abort(), stop.signal),
  );
  await expect(started).rejects.toThrow('aborted');
});

test.each([
  [1204, 1204, '1,204 messages, as the list has them.'],
  [1, 1, '1 message, as the list has them.'],
  [1203, 1204, '1,203 messages. 1 more was no longer loaded and is not in the file.'],
  [2, 1204, '2 messages. 1,202 more were no longer loaded and are not in the file.'],
])('of a file of %d of %d messages is said: %s', (count, wanted, words) => {
  expect(writtenWords(count, wanted)).toBe(words);
});
