import { expect, test } from 'vitest';
import { createShortcuts } from './createShortcuts.ts';
import type { Shortcut } from './shortcut.ts';

/** Presses keys one after the other, half a second apart, and tells what they did. */
function tryOut(...sources: Shortcut[][]) {
  const shortcuts = createShortcuts();
  const stops = sources.map((source) => shortcuts.add({ shortcuts: source }));
  let now = 0;
  const press = (stroke: string, { after = 500, isRepeat = false, characters = true } = {}) =>
    shortcuts.press(stroke, { now: (now += after), isRepeat, characters });
  return { shortcuts, stops, press };
}

function counted(keys: string[], more: Partial<Shortcut> = {}) {
  let times = 0;
  const shortcut: Shortcut = { label: keys.join(), group: 'All', keys, run: () => (times += 1), ...more };
  return { shortcut, times: () => times };
}

test('a key does what it is for, and only that', () => {
  const [next, search] = [counted(['j', 'ArrowDown']), counted(['/'])];
  const { press } = tryOut([next.shortcut, search.shortcut]);
  expect([press('j'), press('ArrowDown'), press('q')]).toEqual([true, true, false]);
  expect([next.times(), search.times()]).toEqual([2, 0]);
});

test('two keys one after the other are one shortcut, and the second is not done by itself', () => {
  const [messages, mute] = [counted(['g m']), counted(['m'])];
  const { press } = tryOut([messages.shortcut, mute.shortcut]);
  expect([press('g'), press('m')]).toEqual([true, true]);
  expect([messages.times(), mute.times()]).toEqual([1, 0]);
  press('m');
  expect([messages.times(), mute.times()]).toEqual([1, 1]);
});

test('the first of two keys is forgotten after a while, and by another key', () => {
  const [messages, next] = [counted(['g m']), counted(['j'])];
  const { press } = tryOut([messages.shortcut, next.shortcut]);
  press('g');
  expect(press('m', { after: 1501 })).toBe(false);
  press('g');
  press('j');
  expect(press('m')).toBe(false);
  expect([messages.times(), next.times()]).toEqual([0, 1]);
});

test('what was added last goes first, and with it out, the earlier is back', () => {
  const [list, detail] = [counted(['Escape']), counted(['Escape'])];
  const { shortcuts, stops, press } = tryOut([list.shortcut], [detail.shortcut]);
  press('Escape');
  expect(shortcuts.all()).toHaveLength(1);
  stops[1]?.();
  press('Escape');
  expect([list.times(), detail.times()]).toEqual([1, 1]);
});

test('what cannot be done now is neither done nor listed', () => {
  const undo = counted(['z'], { when: () => false });
  const { shortcuts, press } = tryOut([undo.shortcut]);
  expect([press('z'), shortcuts.all()]).toEqual([false, []]);
});

test('a held key repeats only what is meant to', () => {
  const [next, mark] = [counted(['j'], { repeats: true }), counted(['x'])];
  const { press } = tryOut([next.shortcut, mark.shortcut]);
  for (const stroke of ['j', 'x']) for (const isRepeat of [false, true, true]) press(stroke, { isRepeat });
  expect([next.times(), mark.times()]).toEqual([3, 1]);
});

test('with single characters turned off, named keys and those with Control stay', () => {
  const all = counted(['j', 'ArrowDown', 'Mod+k', 'g m', 'Shift+x', '?']);
  const { press } = tryOut([all.shortcut]);
  for (const stroke of ['j', 'g', 'm', 'Shift+x', '?'])
    expect(press(stroke, { characters: false })).toBe(false);
  for (const stroke of ['ArrowDown', 'Mod+k']) expect(press(stroke, { characters: false })).toBe(true);
  expect(all.times()).toBe(2);
});

test('keys that the browser acts on are listed and left to it', () => {
  const { shortcuts, press } = tryOut([{ label: 'Open', group: 'Messages', keys: ['Enter'] }]);
  expect(shortcuts.all().map(({ label }) => label)).toEqual(['Open']);
  expect(press('Enter')).toBe(false);
});

test('what only the palette does has no key to lose', () => {
  const { shortcuts } = tryOut([{ label: 'Compact rows', group: 'View', run: () => undefined }]);
  expect(shortcuts.all()).toHaveLength(1);
});
