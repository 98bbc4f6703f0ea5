import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import { keepPreference } from './kept.ts';
import { keepText } from './keptText.ts';
import { storageInMemory } from './storage.fixture.ts';
import { storageEvents } from './storageEvents.fixture.ts';

const density = { name: 'density', schema: v.picklist(['cosy', 'compact']), otherwise: 'cosy' as const };
const ids = { name: 'seen', schema: v.array(v.number()), otherwise: [] };

afterEach(() => vi.unstubAllGlobals());

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
    kept.subscribe(() => {})();
    expect(kept.update((now) => now)).toBe(true);
    expect(kept.get()).toBe('compact');
  }
});

test('the same object is given until it changes', () => {
  const list = keepPreference(ids, storageInMemory());
  list.set([1, 2]);
  expect(list.get()).toBe(list.get());
});

test('whoever still listens hears of other tabs, whoever else stopped', () => {
  const tell = storageEvents();
  const storage = storageInMemory();
  const [kept, otherTab] = [keepPreference(density, storage), keepPreference(density, storage)];
  const [stays, leaves] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const stopStaying = kept.subscribe(stays);
  kept.subscribe(leaves)();
  otherTab.set('compact');
  tell('frontdesk:density');
  expect(stays).toHaveBeenCalledTimes(1);
  expect(leaves).not.toHaveBeenCalled();
  expect(kept.get()).toBe('compact');

  storage.removeItem('frontdesk:density');
  tell(null);
  expect(kept.get()).toBe('cosy');
  stopStaying();
  otherTab.set('compact');
  tell('frontdesk:density');
  expect(stays).toHaveBeenCalledTimes(2);
});

test('what another tab wrote while nobody listened is there for who reads or listens next', () => {
  storageEvents();
  const storage = storageInMemory();
  const [kept, otherTab] = [keepPreference(ids, storage), keepPreference(ids, storage)];
  otherTab.set([1]);
  expect(kept.get()).toEqual([1]);
  otherTab.set([1, 2]);
  const onChange = vi.fn<() => void>();
  kept.subscribe(onChange);
  expect(onChange).toHaveBeenCalledTimes(1);
  expect(kept.get()).toEqual([1, 2]);
});

test('a change is made to what another tab wrote, though its news is still on the way', () => {
  storageEvents();
  const storage = storageInMemory();
  const [kept, otherTab] = [keepPreference(ids, storage), keepPreference(ids, storage)];
  kept.subscribe(() => {});
  otherTab.set([1]);
  expect(kept.update((now) => [...now, 2])).toBe(true);
  expect([kept.get(), otherTab.get()]).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

test('row 25: a text is kept for the one who chose so', () => {
  const storage = storageInMemory();
  const texts = keepText({ name: 'templates', schema: v.array(v.string()), otherwise: [] }, storage);
  texts.of('Maria').set(['Please call back']);
  expect(texts.of('Maria').get()).toEqual(['Please call back']);
  expect(texts.of('Ben').get()).toEqual([]);
  expect(texts.of('Maria')).toBe(texts.of('Maria'));
});
