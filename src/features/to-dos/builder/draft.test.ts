import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { newToDoSchema } from '#src/v2/newToDo.ts';
import { type Draft, minutesOf, nextKey, toNewToDo } from './draft.ts';
import { exampleDraft } from './exampleDraft.ts';
import { problems } from './problems.ts';

test('a draft becomes what the service takes: numbers in E.164, days and times in order', () => {
  expect(
    toNewToDo({ ...exampleDraft, accountNumber: ' W0411 ', messageText: ' Bring your papers\n' }),
  ).toEqual({
    account_number: 'W0411',
    delivery_type: 'sms',
    contact: '+19548326297',
    from: '+17542838007',
    message_text: 'Bring your papers',
    schedule: {
      frequency: 'weekly',
      times: ['9:00 AM', '5:30 PM'],
      days: ['Tuesday', 'Thursday', 'Saturday'],
      interval: 2,
    },
  });
});

test('a draft with problems is never sent', () => {
  expect(() => toNewToDo({ ...exampleDraft, contact: '954' })).toThrow(/problems\(\)/);
});

const drafts: fc.Arbitrary<Draft> = fc.record({
  accountNumber: fc.oneof(fc.constant('W0411'), fc.string({ maxLength: 80 })),
  deliveryType: fc.constantFrom('sms', 'email'),
  contact: fc.oneof(fc.constantFrom('9548326297', '954'), fc.emailAddress()),
  from: fc.oneof(fc.constantFrom('+17542838007', ''), fc.string()),
  messageText: fc.oneof(fc.constant('Bring your papers'), fc.string()),
  interval: fc.oneof(fc.integer({ min: -1, max: 600 }), fc.double(), fc.constantFrom('', '2', ' ', 'x')),
  days: fc.uniqueArray(fc.integer({ min: 0, max: 6 })),
  times: fc
    .array(fc.option(fc.integer({ min: 0, max: 1439 })), { minLength: 1, maxLength: 4 })
    .map((times) => times.map((minutes, key) => ({ key, minutes }))),
});

test('a draft without problems is always one that the service accepts', () => {
  let accepted = 0;
  fc.assert(
    fc.property(drafts, (draft) => {
      if (Object.keys(problems(draft)).length > 0) return true;
      accepted += 1;
      return v.is(newToDoSchema, toNewToDo(draft));
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(20);
});

test('a new line has a key that no other has', () => {
  expect(
    nextKey([
      { key: 4, minutes: null },
      { key: 1, minutes: 0 },
    ]),
  ).toBe(5);
  expect(nextKey([])).toBe(0);
});

test('times not yet entered are left out', () => {
  expect(
    minutesOf({
      times: [
        { key: 0, minutes: 600 },
        { key: 1, minutes: null },
        { key: 2, minutes: 0 },
      ],
    }),
  ).toEqual([0, 600]);
});
