import { expect, test, vi } from 'vitest';
import { type OpenFrom, resumingBytes } from './resumingBytes.ts';

const file = Uint8Array.from({ length: 100 }, (_, index) => index);

/** A stream that breaks after so many bytes of whatever is asked. */
function breaking(from: number, after: number) {
  const rest = file.slice(from);
  let isSent = false;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (isSent && rest.length > after) controller.error(new Error('it breaks off'));
      else if (isSent) controller.close();
      else if (after > 0) controller.enqueue(rest.slice(0, after));
      else controller.error(new Error('it breaks off'));
      isSent = true;
    },
  });
}

async function read(after: number) {
  const open = vi.fn<OpenFrom>((from) => Promise.resolve(breaking(from, after)));
  const bytes: number[] = [];
  for await (const part of resumingBytes(open)) bytes.push(...part);
  return { bytes, asked: open.mock.calls.map(([from]) => from) };
}

test('row 40: a stream that breaks is taken up where it broke', async () => {
  expect(await read(40)).toEqual({ bytes: [...file], asked: [0, 40, 80] });
});

test('a whole one is asked for once', async () => {
  expect((await read(100)).asked).toEqual([0]);
});

test('one that brings nothing is not asked for over and over', async () => {
  await expect(read(0)).rejects.toThrow('it breaks off');
});

test('whoever has enough lets the rest go', async () => {
  const cancel = vi.fn<() => void>();
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => controller.enqueue(new Uint8Array(10)),
    cancel,
  });
  for await (const _ of resumingBytes(() => Promise.resolve(stream))) break;
  expect(cancel).toHaveBeenCalledOnce();
});
