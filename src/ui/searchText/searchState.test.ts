import { expect, test } from 'vitest';
import { readSearch, searchState } from './searchState.ts';

test('a search is found again by the one who typed it, and by no one else', () => {
  const state: unknown = structuredClone(searchState('Nora 555', 'Maria'));
  expect([readSearch(state, 'Maria'), readSearch(state, 'Ben')]).toEqual(['Nora 555', '']);
});

test.each([null, undefined, 'Nora', {}, { search: 'Nora' }, { search: { text: 7, user: 'Maria' } }])(
  'a history entry with %o is one without a search',
  (state) => {
    expect(readSearch(state, 'Maria')).toBe('');
  },
);

test('no search leaves nothing behind', () => {
  expect(searchState('', 'Maria')).toBeNull();
});
