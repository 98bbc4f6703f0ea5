import { expect, test } from 'vitest';
import { toNewToDo } from '#src/features/to-dos/builder/draft.ts';
import { exampleDraft } from '#src/features/to-dos/builder/exampleDraft.ts';
import { planOf } from '#src/features/to-dos/builder/plan/plan.ts';
import { reviewWords } from './reviewWords.ts';

test('who gets what, from whom, how often and when first, in one sentence', () => {
  const newToDo = toNewToDo({ ...exampleDraft, contact: '+52 984 127 5287' });
  const start = Date.parse('2026-11-23T17:00:00-05:00');
  const timeZone = 'America/New_York';
  const plan = planOf({ schedule: newToDo.schedule, start, timeZone });
  expect(reviewWords(newToDo, plan, start, timeZone)).toBe(
    '+52 984 127 5287 gets this by SMS from (754) 283-8007 every 2 weeks on Tuesday, Thursday and Saturday at 9:00 AM and 5:30 PM, first on Tue, Nov 24, 2026, 9:00 AM EST, tomorrow.',
  );
});
