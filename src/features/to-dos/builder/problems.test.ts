import { expect, test } from 'vitest';
import { type Draft, emptyDraft } from './draft.ts';
import { exampleDraft } from './exampleDraft.ts';
import { problems } from './problems.ts';

const at = (...minutes: (number | null)[]) => minutes.map((each, key) => ({ key, minutes: each }));

test('a complete draft has no problem', () => {
  expect(problems(exampleDraft)).toEqual({});
});

test('an empty form says for each field what to do', () => {
  expect(problems(emptyDraft)).toEqual({
    accountNumber: 'Enter your account number, such as W0411.',
    contact:
      'Enter the phone number to send it to, with its area code, such as (954) 555-0142. From outside the US, with + and its country code.',
    from: 'Enter the phone number to send it from, with its area code, such as (954) 555-0142. From outside the US, with + and its country code.',
    messageText: 'Write the message to send.',
    days: 'Choose at least one day.',
    'times.0.minutes': 'Enter a time, such as 9:00 AM.',
  });
});

test.each<[string, Partial<Draft>, string[]]>([
  ['an email address for SMS, as in the API’s own example', { contact: 'jose@kauneonga.com' }, []],
  ['a number for email', { deliveryType: 'email' }, []],
  ['half a number for email', { deliveryType: 'email', contact: '954' }, ['contact']],
  ['an address for email', { deliveryType: 'email', contact: 'jose@kauneonga.com' }, []],
  ['a sender that is no number', { from: 'Front desk' }, ['from']],
  ['spaces only', { accountNumber: ' ', messageText: ' \n ' }, ['accountNumber', 'messageText']],
  ['a text of 5,000 characters', { messageText: 'x'.repeat(5000) }, []],
  ['a text of 5,001 characters', { messageText: 'x'.repeat(5001) }, ['messageText']],
  ['a number of 64 characters', { accountNumber: 'x'.repeat(64) }, []],
  ['a number of 65 characters', { accountNumber: 'x'.repeat(65) }, ['accountNumber']],
  ['no weeks', { interval: '' }, ['interval']],
  ['zero weeks', { interval: 0 }, ['interval']],
  ['half a week', { interval: 1.5 }, ['interval']],
  ['520 weeks', { interval: 520 }, []],
  ['521 weeks', { interval: 521 }, ['interval']],
  ['no day', { days: [] }, ['days']],
  ['midnight', { times: at(0) }, []],
  ['a line without a time', { times: at(540, null) }, ['times.1.minutes']],
  ['one time twice', { times: at(540, 600, 540) }, ['times.2.minutes']],
])('%s', (_what, change, fields) => {
  expect(Object.keys(problems({ ...exampleDraft, ...change }))).toEqual(fields);
});
