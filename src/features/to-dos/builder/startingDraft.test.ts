import * as v from 'valibot';
import { expect, test } from 'vitest';
import { messageSchema } from '#src/v2/message.ts';
import { emptyDraft } from './draft.ts';
import { exampleToDo } from '#src/features/to-dos/exampleToDo.ts';
import { draftFromMessage, draftFromToDo } from './startingDraft.ts';

const message = (fields: Record<string, unknown>) =>
  v.parse(messageSchema, { id: 939, created_at: '2026-11-23T17:28:12.723Z', ...fields });

test.each([
  ['the number the caller gave', { phone: '7865550142', caller_id: '9548326297' }, '(786) 555-0142', 'sms'],
  [
    'the number they called from',
    { phone: '', caller_id: '9548326297', email: 'a@b.com' },
    '(954) 832-6297',
    'sms',
  ],
  ['no hidden number', { caller_id: 'anonymous', alt_phone: '7865550142' }, '(786) 555-0142', 'sms'],
  [
    'an email address where there is no number',
    { caller_id: 'anonymous', email: 'a@b.com' },
    'a@b.com',
    'email',
  ],
  ['nothing where there is neither', {}, '', 'sms'],
])('a message’s reminder goes to %s', (_what, fields, contact, deliveryType) => {
  expect(draftFromMessage(message(fields))).toMatchObject({ contact, deliveryType });
});

test('the caller is addressed by first name where it is known', () => {
  expect(draftFromMessage(message({ first_name: ' Ana ' })).messageText).toBe(
    'Hello Ana, this is a reminder about your call.',
  );
  expect(draftFromMessage(message({ first_name: '' })).messageText).toBe(
    'Hello, this is a reminder about your call.',
  );
});

test('what an agent wrote about a caller is not sent to them', () => {
  const { messageText } = draftFromMessage(message({ content: 'Very upset', note: 'Do not call' }));
  expect(messageText).not.toMatch(/upset|Do not call/);
});

test('a copied To Do fills in everything but the account number', () => {
  expect(draftFromToDo(exampleToDo({}))).toEqual({
    accountNumber: '',
    deliveryType: 'sms',
    contact: '(954) 832-6297',
    from: '(754) 283-8007',
    messageText: 'Bring your papers',
    interval: 2,
    days: [2, 4, 6],
    times: [
      { key: 0, minutes: 540 },
      { key: 1, minutes: 1050 },
    ],
  });
});

test('of a schedule that the form cannot make, only the times are taken', () => {
  const { days, interval, times } = draftFromToDo(
    exampleToDo({}, { rule: { rule_type: 'IceCube::MonthlyRule', interval: 3 }, times: ['noon', '9:00 AM'] }),
  );
  expect({ days, interval, times }).toEqual({ days: [], interval: 1, times: [{ key: 0, minutes: 540 }] });
});

test('a To Do without schedule leaves the schedule empty', () => {
  const { days, interval, times } = draftFromToDo(exampleToDo({ message_text: null }, null));
  expect({ days, interval, times }).toEqual({ days: [], interval: 1, times: emptyDraft.times });
});
