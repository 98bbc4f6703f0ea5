import { expect, test } from 'vitest';
import { isPreset, presets } from './presets.ts';

const THURSDAY = 4;
const applied = (label: string, days: number[], interval: number | string) =>
  presets.find((preset) => preset.label === label)?.apply({ days, interval }, THURSDAY);
const shown = (days: number[], interval: number | string) =>
  presets.filter((preset) => isPreset(preset, { days, interval })).map(({ label }) => label);

test.each([
  ['Every day', [], 2, { days: [0, 1, 2, 3, 4, 5, 6], interval: 1 }],
  ['Weekdays', [6], 1, { days: [1, 2, 3, 4, 5], interval: 1 }],
  ['Weekends', [1], '', { days: [0, 6], interval: 1 }],
  ['One day a week', [5, 2], 3, { days: [2], interval: 1 }],
  ['One day a week', [], 1, { days: [THURSDAY], interval: 1 }],
  ['Every two weeks', [5, 2], 1, { days: [5, 2], interval: 2 }],
  ['Every two weeks', [], 1, { days: [THURSDAY], interval: 2 }],
])('%s, chosen over %j every %j weeks', (label, days, interval, weeks) => {
  expect(applied(label, days, interval)).toEqual(weeks);
});

test.each([
  [[], 1, []],
  [[5, 4, 3, 2, 1], 1, ['Weekdays']],
  [[1, 2, 3, 4, 5], 2, ['Every two weeks']],
  [[3], '1', ['One day a week']],
  [[0, 6], 1, ['Weekends']],
  [[0, 1], 1, []],
  [[0, 1], '', []],
])('%j every %j weeks shows as %j', (days, interval, labels) => {
  expect(shown(days, interval)).toEqual(labels);
});
