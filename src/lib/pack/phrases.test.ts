import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnPhrases } from './learnPhrases.ts';
import { PhraseFinder } from './phraseFinder.ts';
import { Phrases } from './phrases.ts';

const encoder = new TextEncoder();

function learned(texts: readonly Uint8Array[]): Phrases {
  const work = learnPhrases(texts);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function packed(bytes: Uint8Array, phrases: Phrases): Uint16Array {
  const finder = new PhraseFinder(phrases);
  const numbers: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const phrase = finder.longest(bytes, at, bytes.length);
    numbers.push(phrase);
    at += phrases.lengthOf(phrase);
  }
  return Uint16Array.from(numbers);
}

const fewUnits = fc.string({ unit: fc.constantFrom('a', 'b', 'ab', ' ', 'é'), maxLength: 60 });
const texts = fc.array(
  fc.oneof(
    fewUnits.map((text) => encoder.encode(text)),
    fc.uint8Array(),
  ),
  {
    maxLength: 30,
  },
);

test('whatever was learned, any bytes come out as they were', () => {
  fc.assert(
    fc.property(texts, texts, (known, others) => {
      const phrases = learned(known);
      for (const bytes of [...known, ...others])
        expect(phrases.read(packed(bytes, phrases))).toEqual(Uint8Array.from(bytes));
    }),
  );
});

test('the phrase that is found is the longest that there is', () => {
  const anyPhrase = fc.uint8Array({ minLength: 1, maxLength: 6, max: 2 });
  fc.assert(
    fc.property(
      fc.array(anyPhrase, { maxLength: 20 }),
      fc.uint8Array({ minLength: 1, max: 2 }),
      (all, bytes) => {
        const phrases = new Phrases();
        const finder = new PhraseFinder(phrases);
        for (const phrase of all) expect(phrases.at(finder.learn(phrase))).toEqual(phrase);
        const begins = (phrase: Uint8Array) => phrase.every((byte, at) => bytes[at] === byte);
        const longest = Math.max(1, ...all.filter(begins).map(({ length }) => length));
        for (const each of [finder, new PhraseFinder(phrases)])
          expect(phrases.at(each.longest(bytes, 0, bytes.length))).toEqual(bytes.slice(0, longest));
      },
    ),
  );
});

test('what is said again and again becomes one phrase; no phrase is there twice', () => {
  const sentence = encoder.encode('The boiler leaks, please call back.');
  const phrases = learned(Array.from({ length: 100 }, () => sentence));
  expect(packed(sentence, phrases)).toHaveLength(1);
  const all = Array.from({ length: phrases.count }, (_, phrase) => phrases.at(phrase).join());
  expect(new Set(all).size).toBe(all.length);
});

test('more phrases than have room are not learned, and all is still read', () => {
  let last = 1;
  const noise = () => (last = (Math.imul(last, 1_103_515_245) + 12_345) >>> 0) >>> 24;
  // Texts like no other, often enough to be learned whole, with twice as many ways in all as there is room for.
  const all = Array.from({ length: 4000 }, () => Uint8Array.from({ length: 64 }, noise));
  const phrases = learned(all.flatMap((text) => Array.from({ length: 20 }, () => text)));
  const text = all.at(-1) ?? new Uint8Array();
  expect(packed(all[0] ?? text, phrases).length).toBeLessThan(8);
  expect(phrases.read(packed(text, phrases))).toEqual(text);
  expect(packed(text, phrases).length).toBeGreaterThan(8);
});
