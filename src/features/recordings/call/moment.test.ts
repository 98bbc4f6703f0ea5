import { expect, test } from 'vitest';
import { paths } from '#src/lib/paths.ts';
import { momentOf, readMoment } from './moment.ts';

test.each([
  ['t=83', { recordingId: null, at: 83 }],
  ['t=1:23', { recordingId: null, at: 83 }],
  ['t=1:02:03', { recordingId: null, at: 3723 }],
  ['recording=36&t=0', { recordingId: 36, at: 0 }],
  ['recording=x&t=5', { recordingId: null, at: 5 }],
])('%s leads to a moment', (query, moment) => {
  expect(readMoment(new URLSearchParams(query))).toEqual(moment);
});

test.each(['', 't=', 't=-5', 't=1e3', 't=abc', 't=99999', 't=1.5', 'recording=36'])(
  '%j leads to none',
  (query) => {
    expect(readMoment(new URLSearchParams(query))).toBeNull();
  },
);

test('the address of a moment leads there', () => {
  const [, query] = paths.callMoment(7, 36, 83.9).split('?');
  expect(readMoment(new URLSearchParams(query))).toEqual({ recordingId: 36, at: 83 });
});

test('a moment is of the recording that is named, or of the first', () => {
  expect(momentOf({ recordingId: 36, at: 83 }, 36, 1)).toBe(83);
  expect(momentOf({ recordingId: 36, at: 83 }, 35, 0)).toBeNull();
  expect(momentOf({ recordingId: null, at: 83 }, 35, 0)).toBe(83);
  expect(momentOf({ recordingId: null, at: 83 }, 36, 1)).toBeNull();
  expect(momentOf(null, 36, 0)).toBeNull();
});
