import { expect, test } from 'vitest';
import { aMessage } from '#src/features/messages/message.fixture.ts';
import { waysToReach } from './waysToReach.ts';

const read = (fields: Record<string, unknown>) =>
  waysToReach(aMessage(fields)).map(({ label, shown, call, text, write }) => [
    label,
    shown,
    call,
    text,
    write,
  ]);

test('numbers come first, each once, then the mail address and the postal one', () => {
  expect(
    read({
      phone_number: '9545550123',
      extension: '12',
      caller_id: '+1 (954) 555-0123',
      alt_phone: '+442079460000',
      email: ' ann@example.org ',
      address: '5 Main St',
      city: 'Miami',
      state: 'FL',
    }),
  ).toEqual([
    ['Phone', '(954) 555-0123, ext. 12', 'tel:+19545550123', 'sms:+19545550123', null],
    ['Other phone', '+442079460000', 'tel:+442079460000', 'sms:+442079460000', null],
    ['Email', 'ann@example.org', null, null, 'mailto:ann@example.org'],
    ['Address', '5 Main St\nMiami, FL', null, null, null],
  ]);
});

test('row 14: what is no number and no address is shown, and is no link', () => {
  expect(read({ phone_number: 'javascript:alert(1) 9545550123', email: 'javascript:alert(1)' })).toEqual([
    ['Phone', 'javascript:alert(1) 9545550123', null, null, null],
    ['Email', 'javascript:alert(1)', null, null, null],
  ]);
});

test('who left nothing cannot be reached', () => {
  expect(read({ email: ' ', caller_id: 'anonymous' })).toEqual([]);
});
