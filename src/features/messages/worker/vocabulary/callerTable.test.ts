import { expect, test } from 'vitest';
import { aMessage } from '#src/features/messages/message.fixture.ts';
import { CallerTable } from './callerTable.ts';

/** How many callers there are among messages with these fields. */
function callersOf(...messages: Record<string, unknown>[]): number {
  const callers = new CallerTable();
  return new Set(messages.map((fields) => callers.add(aMessage(fields)))).size;
}

const [ann, ben] = [{ first_name: 'Ann' }, { first_name: 'Ben' }];

test.each(['0', '1000', 'anonymous', 'Restricted'])(
  'who calls from %j is not the next who does',
  (caller_id) => {
    expect(callersOf({ ...ann, caller_id }, { ...ben, caller_id })).toBe(2);
  },
);

test('a contact or a number is one caller, whatever the name', () => {
  expect(callersOf({ ...ann, contact_id: 5 }, { ...ben, contact_id: 5 })).toBe(1);
  expect(callersOf({ ...ann, phone: '(954) 832-6297' }, { ...ben, caller_id: '+19548326297' })).toBe(1);
  expect(callersOf({ ...ann, phone: '0', caller_id: '9548326297' }, { phone: '9548326297' })).toBe(1);
});

test('the contact 0 is none', () => {
  expect(callersOf({ ...ann, contact_id: 0 }, { ...ben, contact_id: 0 })).toBe(2);
});

test('a number of another country is not the American one of the same digits', () => {
  expect(callersOf({ phone: '+6561234567' }, { phone: '(656) 123-4567' })).toBe(2);
});
