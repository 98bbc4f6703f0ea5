import { afterEach, beforeEach, expect, test } from 'vitest';
import { ApiError } from '#src/lib/apiError.ts';
import { answerThrough } from './answerThrough.ts';
import { askThrough } from './askThrough.ts';
import type { Errand } from './port.ts';

const errands = {
  double: (value: number) => value * 2,
  refuse: () => {
    throw new ApiError('rate_limited', 'too many', { retryAfter: 7 });
  },
  break: () => Promise.reject(new TypeError('broken')),
  buffer: (size: number, { transfer }: Errand) => {
    const numbers = new Float64Array(size).fill(3);
    transfer.push(numbers.buffer);
    made.push(numbers);
    return numbers;
  },
  wait: (_: null, { signal }: Errand) =>
    new Promise<string>((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        stopped.push('wait');
        reject(new Error('stopped'));
      });
    }),
};

let made: Float64Array[] = [];
let stopped: string[] = [];
let ends: MessageChannel;

beforeEach(() => {
  [made, stopped] = [[], []];
  ends = new MessageChannel();
  answerThrough(ends.port2, errands);
  ends.port2.start();
});

afterEach(() => ends.port1.close());

function asker() {
  const through = askThrough<typeof errands>(ends.port1);
  ends.port1.start();
  return through;
}

test('each answer reaches its own question', async () => {
  const { ask } = asker();
  const answers = Promise.all([1, 2, 3].map((value) => ask('double', value)));
  await expect(answers).resolves.toEqual([2, 4, 6]);
});

test('an ApiError arrives whole, any other error with its message', async () => {
  const { ask } = asker();
  const refused: unknown = await ask('refuse', undefined).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ApiError);
  expect(refused).toMatchObject({ code: 'rate_limited', message: 'too many', retryAfter: 7 });
  const broken: unknown = await ask('break', undefined).catch((error: unknown) => error);
  expect(broken).not.toBeInstanceOf(ApiError);
  expect(broken).toMatchObject({ message: 'broken' });
});

test('a buffer is handed over, not copied', async () => {
  const received = await asker().ask('buffer', 4);
  expect([...received]).toEqual([3, 3, 3, 3]);
  expect(made[0]?.length).toBe(0);
});

test('who gives up is answered at once, and the errand is told', async () => {
  const { ask } = asker();
  const stop = new AbortController();
  const answer = ask('wait', null, stop.signal);
  stop.abort(new Error('enough'));
  await expect(answer).rejects.toThrow('enough');
  await ask('double', 1);
  expect(stopped).toEqual(['wait']);
  await expect(ask('double', 1, stop.signal)).rejects.toThrow('enough');
});

test('when the other end is lost, whoever waits is told, and whoever asks later', async () => {
  const { ask, fail } = asker();
  const answer = ask('wait', null);
  fail(new Error('lost'));
  await expect(answer).rejects.toThrow('lost');
  await expect(ask('double', 1)).rejects.toThrow('lost');
});
