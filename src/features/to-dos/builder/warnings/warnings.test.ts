import { expect, test } from 'vitest';
import type { Draft } from '#src/features/to-dos/builder/draft.ts';
import { exampleDraft } from '#src/features/to-dos/builder/exampleDraft.ts';
import { exampleToDo } from '#src/features/to-dos/exampleToDo.ts';
import { warnings } from './warnings.ts';

const toDos = [exampleToDo({ id: 12 })];
const surroundings = { now: Date.parse('2026-11-24T15:00:00Z'), timeZone: 'America/New_York', toDos };
const about = (change: Partial<Draft>) =>
  warnings({ ...exampleDraft, ...change }, surroundings).map(({ about: where, toDoId }) => toDoId ?? where);

test('a whole draft is held against the To Dos that exist, the twin told once', () => {
  expect(about({})).toEqual([12, 'plan', 'times']);
  expect(about({ messageText: 'Something else' })).toContain(12);
  expect(about({ contact: '3055550142' })).toEqual(['plan', 'times']);
});

test('a draft begun is warned of as far as it goes', () => {
  const times = [{ key: 0, minutes: 180 }];
  expect(about({ contact: '', messageText: '', days: [3], interval: 1, times })).toEqual(['times']);
  expect(about({ contact: '', days: [] })).toEqual([]);
});
