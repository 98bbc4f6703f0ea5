import { expect, test } from 'vitest';
import { type Draft, scheduleOf } from '#src/features/to-dos/builder/draft.ts';
import { exampleDraft } from '#src/features/to-dos/builder/exampleDraft.ts';
import { draftWarnings } from './draftWarnings.ts';

const start = Date.parse('2026-11-24T15:00:00Z');

function about(change: Partial<Draft>) {
  const draft = { ...exampleDraft, ...change };
  const schedule = scheduleOf(draft);
  const planned = schedule && { schedule, start, timeZone: 'America/New_York' };
  return draftWarnings(draft, planned).map((warning) => warning.about);
}

test('a whole draft is looked at whole', () => {
  expect(about({})).toEqual(['plan', 'times']);
  expect(about({ contact: 'jose@kauneonga.com' })).toEqual(['contact', 'plan', 'times']);
});

test('a draft begun is warned of as far as it goes', () => {
  const times = [{ key: 0, minutes: 180 }];
  expect(about({ contact: '', messageText: '', days: [3], interval: 1, times })).toEqual(['times']);
  expect(about({ contact: 'jose@kauneonga.com', days: [] })).toEqual(['contact']);
});
