import { expect, test } from 'vitest';
import { choicesToShow, chosenValues, isChosen, withNone, withToggled } from './chosen.ts';
import type { Facet } from './facet.ts';

const choice = (value: string, count = 1) => ({ value, label: value.toUpperCase(), count });
type Key = 'status' | 'agent';
const facets: Facet<Key>[] = [
  { key: 'status', label: 'Status', choices: [choice('sent', 9), choice('failed', 2)] },
];

test('a value is chosen and taken out again, and the others stay', () => {
  const one = withToggled<Key>({ agent: ['3'] }, 'status', 'sent');
  const two = withToggled<Key>(one, 'status', 'failed');
  expect(two).toEqual({ agent: ['3'], status: ['sent', 'failed'] });
  expect(withToggled(two, 'status', 'sent')).toEqual({ agent: ['3'], status: ['failed'] });
  expect(chosenValues(facets, withNone(two))).toEqual([]);
  expect([isChosen(two, 'status', 'sent'), isChosen(two, 'agent', '4')]).toEqual([true, false]);
});

test('what is chosen is called by its words, also where nothing has it any more', () => {
  const values = chosenValues<Key>(facets, { agent: ['3'], status: ['failed', 'lost'] });
  expect(values).toEqual([
    { key: 'status', value: 'failed', label: 'Status: FAILED' },
    { key: 'status', value: 'lost', label: 'Status: not in these days' },
    { key: 'agent', value: '3', label: 'A filter that nothing here has' },
  ]);
});

test('of many choices the first are shown, and whatever is chosen, all in their order', () => {
  const choices = ['a', 'b', 'c', 'd', 'e'].map((value) => choice(value));
  const shown = (chosen: string[], most: number) =>
    choicesToShow(choices, chosen, most).map(({ value }) => value);
  expect(shown([], 2)).toEqual(['a', 'b']);
  expect(shown(['d'], 2)).toEqual(['a', 'd']);
  expect(shown(['c', 'd', 'e'], 2)).toEqual(['c', 'd', 'e']);
  expect(shown([], 9)).toEqual(['a', 'b', 'c', 'd', 'e']);
});
