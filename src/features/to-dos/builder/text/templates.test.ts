import { expect, test } from 'vitest';
import { insertedAt, withTemplate } from './templates.ts';

test('a text is kept once, the latest first, and no more than fifty of them', () => {
  expect(withTemplate(['a', 'b'], ' b ')).toEqual(['b', 'a']);
  const many = Array.from({ length: 50 }, (_, index) => `text ${index}`);
  expect(withTemplate(many, 'new')).toHaveLength(50);
  expect(withTemplate(many, 'new')).not.toContain('text 49');
});

test.each([
  ['', 0, 'Call us.'],
  ['Hello', 5, 'Hello Call us.'],
  ['Hello Ana', 5, 'Hello Call us. Ana'],
  ['Hello\n', 6, 'Hello\nCall us.'],
])('in %j at %i', (text, at, whole) => {
  expect(insertedAt(text, 'Call us.', at)).toBe(whole);
});
