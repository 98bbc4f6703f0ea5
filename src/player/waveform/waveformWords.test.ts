import { expect, test } from 'vitest';
import type { Waveform } from './worker/measureRecording.ts';
import { waveformWords } from './waveformWords.ts';

const waveform = (outcome: Waveform['outcome'], known: number): Waveform => ({
  levels: { values: new Uint8Array(known), isWhole: false },
  outcome,
});

test.each([
  [null, 0, /^Reading/],
  ['unknown-kind', 0, /plays all the same/],
  ['unreadable', 0, /^No waveform/],
  ['broke-off', 0, /^No waveform/],
  ['broke-off', 20, /not complete/],
] as const)('%s with %s levels is told', (outcome, known, words) => {
  expect(waveformWords(waveform(outcome, known))).toMatch(words);
});

test('where nothing is amiss nothing is said', () => {
  expect([null, waveform(null, 20), waveform('read', 20)].map(waveformWords)).toEqual([null, null, null]);
});
