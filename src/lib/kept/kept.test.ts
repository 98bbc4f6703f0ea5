import * as v from 'valibot';
import { expect, test, vi } from 'vitest';
import { keepPreference } from './kept.ts';
import { keepText } from './keptText.ts';
import { storageInMemory } from './storage.fixture.ts';

const density = { name: 'density', schema: v.picklist(['cosy', 'compact']), otherwise: 'cosy' as const };

test('what was set is there for the next tab, and tells whoever listens', () => {
  const storage = storageInMemory();
  const kept = keepPreference(density, storage);
  const onChange = vi.fn<() => void>();
  const stop = kept.subscribe(onChange);
  expect(kept.get()).toBe('cosy');
  expect(kept.set('compact')).toBe(true);
  expect(kept.get()).toBe('compact');
  expect(keepPreference(density, storage).get()).toBe('compact');
  expect(onChange).toHaveBeenCalledTimes(1);
  stop();
  kept.set('cosy');
  expect(onChange).toHaveBeenCalledTimes(1);
});

test.each(['', 'not json', '"huge"', 'null', '{"__proto__": 1}'])('%j as kept reads as otherwise', (text) => {
  const storage = storageInMemory();
  storage.setItem('frontdesk:density', text);
  expect(keepPreference(density, storage).get()).toBe('cosy');
});

test('a browser that keeps nothing keeps it for the tab, and says so', () => {
  const full = storageInMemory();
  full.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  for (const storage of [full, null]) {
    const kept = keepPreference(density, storage);
    expect(kept.set('compact')).toBe(false);
    expect(kept.get()).toBe('compact');
  }
});

test('the same object is given until it changes', () => {
  const list = keepPreference(
    { name: 'seen', schema: v.array(v.number()), otherwise: [] },
    storageInMemory(),
  );
  list.set([1, 2]);
  expect(list.get()).toBe(list.get());
});

test('row 25: a text is kept for the one who chose so', () => {
  const storage = storageInMemory();
  const texts = keepText({ name: 'templates', schema: v.array(v.string()), otherwise: [] }, storage);
  texts.of('Maria').set(['Please call back']);
  expect(texts.of('Maria').get()).toEqual(['Please call back']);
  expect(texts.of('Ben').get()).toEqual([]);
  expect(texts.of('Maria')).toBe(texts.of('Maria'));
});
