import { expect, test } from 'vitest';
import { isSingleCharacter, type KeyPress, strokeOf } from './stroke.ts';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held };
}

test.each([
  ['j', {}, 'j'],
  ['J', {}, 'j'],
  ['X', { shiftKey: true }, 'Shift+x'],
  ['?', { shiftKey: true }, '?'],
  ['/', {}, '/'],
  ['[', {}, '['],
  [' ', {}, ' '],
  ['ArrowDown', {}, 'ArrowDown'],
  ['ArrowDown', { shiftKey: true }, 'Shift+ArrowDown'],
  ['k', { ctrlKey: true }, 'Mod+k'],
  ['о', { code: 'KeyJ' }, 'j'],
  ['Ч', { code: 'KeyX', shiftKey: true }, 'Shift+x'],
  ['k', { metaKey: true }, null],
  ['j', { altKey: true }, null],
  ['Dead', { code: 'Quote' }, null],
  ['é', { code: 'Digit2' }, null],
] as const)('%s with %o is %s', (key, held, stroke) => {
  expect(strokeOf(press(key, held), false)).toBe(stroke);
});

test('on a Mac the Command key counts, and Control is left to the system', () => {
  expect(strokeOf(press('k', { metaKey: true }), true)).toBe('Mod+k');
  expect(strokeOf(press('k', { ctrlKey: true }), true)).toBeNull();
});

test.each([
  ['j', true],
  ['Shift+x', true],
  ['g m', true],
  ['?', true],
  ['ArrowDown', false],
  ['Shift+ArrowDown', false],
  ['Mod+k', false],
])('%s can be set off by a single character: %s', (keys, expected) => {
  expect(isSingleCharacter(keys)).toBe(expected);
});
