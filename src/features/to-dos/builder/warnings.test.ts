import { expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { exampleDraft } from './exampleDraft.ts';
import { warnings } from './warnings.ts';

const at = (...minutes: (number | null)[]) => minutes.map((each, key) => ({ key, minutes: each }));

test.each<[string, Partial<Draft>, string[]]>([
  ['nothing odd', {}, []],
  ['an email address for SMS', { contact: 'jose@kauneonga.com' }, ['contact']],
  ['an email address as the sender of SMS', { from: 'desk@kauneonga.com' }, ['from']],
  ['email to an address', { deliveryType: 'email', contact: 'jose@kauneonga.com' }, []],
  ['a number that sends to itself, written otherwise', { contact: '7542838007' }, ['from']],
  [
    'an address that sends to itself',
    { deliveryType: 'email', contact: 'Jo@mail.com', from: 'jo@mail.com' },
    ['from'],
  ],
  ['6:59 AM', { times: at(6 * 60 + 59) }, ['times']],
  ['7:00 AM to 8:59 PM', { times: at(7 * 60, 20 * 60 + 59) }, []],
  ['9:00 PM', { times: at(21 * 60) }, ['times']],
  ['no time entered yet', { times: at(null) }, []],
  ['a contact half typed', { contact: '954' }, []],
])('%s', (_what, change, fields) => {
  expect(Object.keys(warnings({ ...exampleDraft, ...change }))).toEqual(fields);
});

test('the times at night are named', () => {
  expect(warnings({ ...exampleDraft, times: at(22 * 60, 540, 0) }).times).toBe(
    'Outside 7:00 AM to 9:00 PM: 12:00 AM, 10:00 PM. Check AM and PM.',
  );
});
