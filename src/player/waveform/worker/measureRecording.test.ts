import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mp3Of } from '#src/player/waveform/mp3/mp3.fixture.ts';
import { measureRecording, type Waveform } from './measureRecording.ts';

const part = mp3Of(...Array.from({ length: 50 }, () => 200));

/** A recording whose bytes come when they are given. */
async function start() {
  type Controller = ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;
  const { promise, resolve } = Promise.withResolvers<Controller>();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({ start: resolve });
  const told: Waveform[] = [];
  const done = measureRecording(
    ({ from }) =>
      from === 0
        ? Promise.resolve({ stream, size: null, type: 'audio/mpeg' })
        : Promise.reject(new Error('no more')),
    (waveform) => told.push(waveform),
  );
  return { told, done, source: await promise };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the first levels are told at once, further ones now and then, and all of them in the end', async () => {
  const { told, done, source } = await start();
  source.enqueue(part);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toHaveLength(1);
  for (let turn = 0; turn < 20; turn += 1) source.enqueue(part);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told, 'what came meanwhile, once').toHaveLength(2);
  expect(told[1]?.levels.values.length).toBeGreaterThan(700);
  source.close();
  await done;
  expect(told.map(({ outcome }) => outcome)).toEqual([null, null, 'read']);
  expect(told.at(-1)?.levels.isWhole).toBe(true);
});

test('a file whose first bytes tell nothing is read by its type', async () => {
  const { told, done, source } = await start();
  source.enqueue(new Uint8Array(500));
  source.enqueue(part);
  source.close();
  await done;
  expect(told.at(-1)?.outcome).toBe('read');
});

test('where it breaks off and cannot be taken up, what is known is told', async () => {
  const { told, done, source } = await start();
  source.enqueue(part);
  await vi.advanceTimersByTimeAsync(0);
  source.error(new Error('it broke'));
  await done;
  const last = told.at(-1);
  expect(last?.outcome).toBe('broke-off');
  expect(last?.levels.values.length).toBeGreaterThan(30);
  expect(last?.levels.isWhole).toBe(false);
});
