import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingTyped, type } from './typing.ts';

const typed = (keys: string) => Array.from(keys).reduce(type, nothingTyped);

test.each([
  ['correct horse\r', 'correct horse', 'entered'],
  ['Zo\u00eb\n', 'Zo\u00eb', 'entered'],
  ['ab\u007Fc', 'ac', 'open'],
  ['ab\b\b\b\bc', 'c', 'open'],
  ['a🦊\u007F', 'a', 'open'],
  ['wrong\u0015right', 'right', 'open'],
  ['half\u0003', 'half', 'cancelled'],
  ['\u0004', '', 'cancelled'],
  ['half\u0004', 'half', 'open'],
  ['a\u001B[Ab', 'ab', 'open'],
  ['a\u001B[1;5Cb', 'ab', 'open'],
  ['a\u001B[3~b', 'ab', 'open'],
  ['a\u001BOPb', 'ab', 'open'],
  ['a\u001Bfb', 'ab', 'open'],
  ['tab\tand\u0001more', 'tabandmore', 'open'],
])('%j gives %j and is %s', (keys, text, is) => {
  expect(typed(keys)).toMatchObject({ text, is, escape: '' });
});

test('whatever keys are pressed, the text can be typed again and no escape sequence lasts for ever', () => {
  const keys = fc.string({
    unit: fc.constantFrom('a', ' ', '\u001B', '[', '1', ';', '\t', '\u007F', 'O', '~', 'é'),
  });
  fc.assert(
    fc.property(keys, (pressed) => {
      const { text } = typed(pressed);
      return typed(text).text === text && typed(`${pressed}${'1'.repeat(40)}`).escape === '';
    }),
  );
});
