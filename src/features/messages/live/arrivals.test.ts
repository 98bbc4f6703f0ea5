import { expect, test } from 'vitest';
import { afterAnswer, afterLook, type Arrivals, arrivalWords, noArrivals } from './arrivals.ts';

/** Ids as times: the later, the higher. */
const answer = (ids: number[], missingUntil = 0) => ({
  ids: Float64Array.from(ids),
  times: Float64Array.from(ids),
  missingUntil,
});
const after = (...answers: number[][]): Arrivals =>
  answers.map((ids) => answer(ids)).reduce(afterAnswer, noArrivals);

test('what is there when the page opens has not come in; what follows has, once', () => {
  expect(after([3, 2, 1]).unnoticed).toEqual([]);
  expect(after([3, 2, 1], [4, 3, 2, 1], [5, 4, 3, 2, 1]).unnoticed).toEqual([4, 5]);
});

test('older ones that were slow to load have not come in', () => {
  expect(after([9, 8], [9, 8, 7, 6, 5]).unnoticed).toEqual([]);
});

test('an answer that changed nothing changes nothing', () => {
  const before = after([2, 1]);
  expect(afterAnswer(before, answer([1, 2]))).toBe(before);
});

test('days that fail at first, and are answered later, have not come in', () => {
  const first = afterAnswer(noArrivals, answer([], 10));
  const later = afterAnswer(first, answer([9, 8, 7]));
  expect(later.unnoticed).toEqual([]);
  expect(afterAnswer(later, answer([11, 9, 8, 7])).unnoticed).toEqual([11]);
});

test('an account without a message gets its first', () => {
  expect(after([], [3]).unnoticed).toEqual([3]);
});

test('a message that was gone for an answer does not come in again', () => {
  expect(after([2, 1], [1], [2, 1], [3, 2, 1], [2, 1], [3, 2, 1]).unnoticed).toEqual([3]);
});

test('what somebody looked at is noticed, and stays known', () => {
  const looked = afterLook(after([1], [2, 1]));
  expect(looked.unnoticed).toEqual([]);
  expect(afterAnswer(looked, answer([3, 2, 1])).unnoticed).toEqual([3]);
});

test('who looks where nothing is unnoticed changes nothing', () => {
  const before = after([2, 1]);
  expect(afterLook(before)).toBe(before);
});

test('a first answer may hold a year of messages', () => {
  const ids = Array.from({ length: 500_000 }, (_, at) => 500_000 - at);
  expect(after(ids).since).toBe(500_000);
});

test.each([
  [1, 0, '1 new message'],
  [3, 0, '3 new messages'],
  [1, 1, '1 emergency'],
  [2, 2, '2 emergencies'],
  [2, 1, '1 emergency and 1 other new message'],
  [5, 2, '2 emergencies and 3 other new messages'],
])('%d of which %d are emergencies: %s', (count, emergencies, words) => {
  expect(arrivalWords(count, emergencies)).toBe(words);
});
