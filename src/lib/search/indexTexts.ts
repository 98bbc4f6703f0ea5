import { Bits } from '#src/lib/bits.ts';
import { TextIndex } from './textIndex.ts';
import { WordNumbers } from './wordNumbers.ts';

const TEXTS_A_STEP = 16;

/** In a larger share of the texts, a word's texts take less room as bits than as a list. */
const FREQUENT = 1 / 32;

/** Builds the index of texts; it may pause at each step. */
export function* indexTexts(texts: readonly string[]): Generator<void, TextIndex, void> {
  const { ids, ends, counts, words } = yield* gather(texts);
  const order = Uint32Array.from(words.keys()).toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  yield;
  const size = texts.length;
  const firstRare = order.findIndex((id) => (counts[id] ?? 0) <= size * FREQUENT);
  const frequentCount = firstRare === -1 ? order.length : firstRare;
  const frequent = Array.from({ length: frequentCount }, () => new Bits(size));

  const firsts = new Uint32Array(order.length - frequentCount + 1);
  const placeOf = new Uint32Array(order.length);
  const next = new Uint32Array(order.length);
  for (const [place, id] of order.entries()) {
    placeOf[id] = place;
    if (place < frequentCount) continue;
    next[id] = firsts[place - frequentCount] ?? 0;
    firsts[place - frequentCount + 1] = (next[id] ?? 0) + (counts[id] ?? 0);
  }
  const rareCount = firsts.at(-1) ?? 0;
  const rare = size > 65_536 ? new Uint32Array(rareCount) : new Uint16Array(rareCount);
  let at = 0;
  for (const [text, end] of ends.entries()) {
    for (; at < end; at += 1) {
      const id = ids.at(at);
      const bits = frequent[placeOf[id] ?? 0];
      if (bits) bits.add(text);
      else {
        rare[next[id] ?? 0] = text;
        next[id] = (next[id] ?? 0) + 1;
      }
    }
    if (text % (TEXTS_A_STEP * 16) === 0) yield;
  }
  return new TextIndex({ size, words: Array.from(order, (id) => words[id] ?? ''), frequent, rare, firsts });
}

interface Words {
  /** By number, in the order in which they were met. */
  words: string[];
  /** In how many texts each is. */
  counts: number[];
  /** The numbers of each text's words, each once, behind each other, and where each text's end. */
  ids: Numbers;
  ends: Uint32Array;
}

function* gather(texts: readonly string[]): Generator<void, Words, void> {
  const numbers = new WordNumbers();
  const counts: number[] = [];
  const lastIn: number[] = [];
  const ids = new Numbers();
  const ends = new Uint32Array(texts.length);
  let text = 0;
  const visit = (id: number) => {
    if (lastIn[id] === text) return;
    lastIn[id] = text;
    counts[id] = (counts[id] ?? 0) + 1;
    ids.push(id);
  };
  for (; text < texts.length; text += 1) {
    numbers.visit(texts[text] ?? '', visit);
    ends[text] = ids.length;
    if (text % TEXTS_A_STEP === 0) yield;
  }
  return { words: numbers.words, counts, ids, ends };
}

/** A list of numbers that grows, at four bytes each. */
class Numbers {
  length = 0;
  #kept = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.#kept.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.#kept);
      this.#kept = larger;
    }
    this.#kept[this.length] = value;
    this.length += 1;
  }

  at(place: number): number {
    return this.#kept[place] ?? 0;
  }
}
