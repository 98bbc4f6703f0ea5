import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import { forgetTexts, keepsTexts, keepText } from './keptText.ts';
import { storageInMemory } from './storage.fixture.ts';

const notes = { name: 'notes', schema: v.array(v.string()), otherwise: [] };

afterEach(() => vi.unstubAllGlobals());

test('row 25: one button forgets all texts of a person, where they are shown too, and no one else’s', () => {
  const events = new EventTarget();
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
  vi.stubGlobal('dispatchEvent', events.dispatchEvent.bind(events));
  vi.stubGlobal(
    'StorageEvent',
    class extends Event {
      constructor(type: string, init: { key: string; newValue: null }) {
        super(type);
        Object.assign(this, init);
      }
    },
  );
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
