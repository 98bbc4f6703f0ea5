import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterToken } from './filterToken.ts';

test('what people wrote does not stand in an address; ids and the service’s words do', () => {
  expect(filterToken('agent', '3')).toBe('3');
  expect(filterToken('status', 'delivered')).toBe('delivered');
  for (const key of ['receiver', 'disposition', 'answer:caller'] as const) {
    expect(filterToken(key, 'Nora Newcomer')).toMatch(/^[\da-z]{4,14}$/);
    expect([filterToken(key, ''), filterToken(key, '*')]).toEqual(['', '*']);
  }
});

test('a token is the same tomorrow, for addresses are kept', () => {
  expect(filterToken('receiver', 'Nora Newcomer')).toMatchInlineSnapshot(`"1o7le8040wp0s"`);
});

test('other texts, and other fields, have other tokens', () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => `Caller ${at}`);
  const tokens = texts.flatMap((text) => [filterToken('receiver', text), filterToken('answer:name', text)]);
  expect(new Set(tokens).size).toBe(tokens.length);
});

test('no token is taken for "none" or "any"', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      fc.pre(text !== '*');
      expect(filterToken('receiver', text)).toMatch(/^[\da-z]+$/);
    }),
  );
});
