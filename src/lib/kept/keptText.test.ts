import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import { forgetTexts, keepsTexts, keepText } from './keptText.ts';
import { storageInMemory } from './storage.fixture.ts';
import { storageEvents } from './storageEvents.fixture.ts';

const notes = { name: 'notes', schema: v.array(v.string()), otherwise: [] };

afterEach(() => vi.unstubAllGlobals());

test('row 25: one button forgets all texts of a person, where they are shown too, and no one else’s', () => {
  storageEvents();
  const storage = storageInMemory();
  const texts = keepText(notes, storage);
  const [maria, ben] = [texts.of('Maria'), texts.of('Maria:notes')];
  const onChange = vi.fn<() => void>();
  maria.subscribe(onChange);
  maria.set(['rude']);
  ben.set(['kind']);
  storage.setItem('frontdesk:density', '"cosy"');

  expect([keepsTexts('Maria', storage), keepsTexts('Nobody', storage)]).toEqual([true, false]);
  forgetTexts('Maria', storage);
  expect(keepsTexts('Maria', storage)).toBe(false);
  expect([maria.get(), ben.get()]).toEqual([[], ['kind']]);
  expect(onChange).toHaveBeenCalledTimes(2);
  expect(Object.keys(storage).toSorted()).toEqual([
    'frontdesk:density',
    'frontdesk:text:Maria%3Anotes:notes',
  ]);
});

test('texts are forgotten where one of two who show them is gone, and where nobody shows them', () => {
  storageEvents();
  const storage = storageInMemory();
  const texts = keepText(notes, storage);
  const [shown, hidden] = [texts.of('Maria'), keepText({ ...notes, name: 'hidden' }, storage).of('Maria')];
  shown.set(['rude']);
  hidden.set(['rude']);
  const onChange = vi.fn<() => void>();
  shown.subscribe(onChange);
  shown.subscribe(() => {})();
  forgetTexts('Maria', storage);
  expect(onChange).toHaveBeenCalledTimes(1);
  expect([shown.get(), hidden.get()]).toEqual([[], []]);
});
