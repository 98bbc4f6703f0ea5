import { expect, test, vi } from 'vitest';
import type { ByteSpan } from '#src/api/http.ts';
import { type OpenSpan, resumingBytes } from './resumingBytes.ts';

const KILO = 1024;

interface Break {
  /** How many bytes come of whatever is asked. */
  after: number;
  /** Whether what came is lost with it, as it is where nobody has read it yet. */
  isLost?: boolean;
  size?: number;
  /** Whether the file's size is told. */
  isSizeTold?: boolean;
}

/** Reads a file whose streams break. */
async function read({ after, isLost = false, size = 100 * KILO, isSizeTold = true }: Break) {
  const file = Uint8Array.from({ length: size }, (_, index) => index % 251);
  const open = vi.fn<OpenSpan>(({ from, to }: ByteSpan) => {
    if (from >= size) return Promise.reject(new Error('nothing is so far'));
    const part = file.slice(from, to);
    const breaks = part.length > after;
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        if (!breaks || (!isLost && after > 0)) controller.enqueue(part.slice(0, after));
        if (!breaks) controller.close();
      },
      pull: (controller) => controller.error(new Error('it breaks off')),
    });
    return Promise.resolve({ stream, size: isSizeTold ? size : null, type: '' });
  });
  const parts: Uint8Array[] = [];
  for await (const part of resumingBytes(open)) parts.push(part);
  return { isWhole: Buffer.concat(parts).equals(file), asked: open.mock.calls.map(([span]) => span) };
}

test('row 40: a stream that breaks is taken up where it broke', async () => {
  const { isWhole, asked } = await read({ after: 40 * KILO });
  expect(isWhole).toBe(true);
  expect(asked).toEqual([{ from: 0 }, { from: 40 * KILO }, { from: 80 * KILO }]);
});

test('a whole one is asked for once', async () => {
  expect((await read({ after: 100 * KILO })).asked).toEqual([{ from: 0 }]);
});

test('row 40: where what came is lost with a break, it is asked for in pieces', async () => {
  const { isWhole, asked } = await read({ after: 40 * KILO, isLost: true });
  expect(isWhole).toBe(true);
  expect(asked).toEqual([
    { from: 0 },
    ...[0, 32, 64, 96].map((at) => ({ from: at * KILO, to: (at + 32) * KILO })),
  ]);
});

test('a file that is so many whole pieces ends with the last of them', async () => {
  const broken = { after: 40 * KILO, isLost: true, size: 64 * KILO };
  expect((await read(broken)).asked.at(-1)).toEqual({ from: 32 * KILO, to: 64 * KILO });
  await expect(read({ ...broken, isSizeTold: false }), 'which nobody could tell').rejects.toThrow('so far');
});

test('one that brings nothing is not asked for over and over', async () => {
  await expect(read({ after: 0 })).rejects.toThrow('it breaks off');
  await expect(read({ after: 10 * KILO, isLost: true })).rejects.toThrow('it breaks off');
});

test('whoever has enough lets the rest go', async () => {
  const cancel = vi.fn<() => void>();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => controller.enqueue(new Uint8Array(10)),
    cancel,
  });
  for await (const _ of resumingBytes(() => Promise.resolve({ stream, size: null, type: '' }))) break;
  expect(cancel).toHaveBeenCalledOnce();
});
