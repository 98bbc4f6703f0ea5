import { expect, test } from 'vitest';
import type { Draft } from '#src/features/to-dos/builder/draft.ts';
import { exampleDraft } from '#src/features/to-dos/builder/exampleDraft.ts';
import { oddPairs } from './oddPairs.ts';

test.each<[string, Partial<Draft>, string[]]>([
  ['nothing odd', {}, []],
  ['an email address for SMS', { contact: 'jose@kauneonga.com' }, ['contact']],
  ['a number for email', { deliveryType: 'email' }, ['contact']],
  ['an email address as the sender of SMS', { from: 'desk@kauneonga.com' }, ['from']],
  ['email to an address', { deliveryType: 'email', contact: 'jose@kauneonga.com' }, []],
  ['a number that sends to itself, written otherwise', { contact: '7542838007' }, ['from']],
  [
    'an address that sends to itself',
    { deliveryType: 'email', contact: 'Jo@mail.com', from: 'jo@mail.com' },
    ['from'],
  ],
  ['a contact half typed', { contact: '954' }, []],
])('%s', (_what, change, fields) => {
  expect(oddPairs({ ...exampleDraft, ...change }).map(({ about }) => about)).toEqual(fields);
});
