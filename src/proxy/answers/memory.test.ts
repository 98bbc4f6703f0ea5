import { randomBytes } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import type { Answer } from './answer.ts';
import { createAnswerMemory } from './memory.ts';

const answerOf = (bytes: number): Answer => ({ id: 'x', kept: 'packed', bytes: randomBytes(bytes) });

test('row 34: however much is kept, no more is held than may be, and the longest unread went', () => {
  const memory = createAnswerMemory(10_000_000, () => 1);
  for (let window = 0; window < 500; window += 1) {
    memory.get('window 0');
    memory.keep(`window ${window}`, answerOf(1_000_000), 5_000);
    expect(memory.bytes()).toBeLessThanOrEqual(10_000_000);
  }
  expect(memory.get('window 499')).not.toBeNull();
  expect(memory.get('window 480')).toBeNull();
  expect(memory.get('window 0')).not.toBeNull();
});

test('what is larger than the whole is not kept, and pushes nothing out', () => {
  const memory = createAnswerMemory(10_000, () => 1);
  memory.keep('small', answerOf(100), 5_000);
  memory.keep('huge', answerOf(20_000), 5_000);
  expect(memory.get('huge')).toBeNull();
  expect(memory.get('small')).not.toBeNull();
});

test('an answer is shown until its time is over', () => {
  let now = 1_000;
  const memory = createAnswerMemory(10_000, () => now);
  memory.keep('window', answerOf(100), 5_000);
  memory.keep('never', answerOf(100), 0);
  now += 5_000;
  expect(memory.get('window')).not.toBeNull();
  expect(memory.get('never')).toBeNull();
  now += 1;
  expect(memory.get('window')).toBeNull();
});

test('callers’ data goes when its time is over, asked for again or not', async () => {
  const memory = createAnswerMemory(10_000, Date.now);
  memory.keep('window', answerOf(100), 20);
  expect(memory.bytes()).toBeGreaterThan(100);
  await vi.waitFor(() => expect(memory.bytes()).toBe(0), { timeout: 5_000 });
});

test('a clock that is set back does not keep an answer for longer', () => {
  let now = 3_600_000;
  const memory = createAnswerMemory(10_000, () => now);
  memory.keep('window', answerOf(100), 5_000);
  now = 0;
  expect(memory.get('window')).not.toBeNull();
  now = 5_001;
  expect(memory.get('window')).toBeNull();
});
