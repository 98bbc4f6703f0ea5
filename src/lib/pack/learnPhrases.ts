import { PhraseFinder } from './phraseFinder.ts';
import { MOST_PHRASES, Phrases } from './phrases.ts';

/** Bytes; longer ones are seldom met again. */
const LONGEST = 64;
/** Two phrases that follow each other so often are made one. */
const OFTEN = 4;

/** Learns the phrases of texts that are like those to be packed; it pauses after each. */
export function* learnPhrases(texts: Iterable<Uint8Array>): Generator<void, Phrases, void> {
  const phrases = new Phrases();
  const finder = new PhraseFinder(phrases);
  const followed = new Map<number, number>();
  for (const text of texts) {
    let before: number | null = null;
    for (let at = 0; at < text.length;) {
      const phrase = finder.longest(text, at, text.length);
      const start = before === null ? at : at - phrases.lengthOf(before);
      at += phrases.lengthOf(phrase);
      const isPossible =
        before !== null &&
        at - start <= LONGEST &&
        phrases.count < MOST_PHRASES &&
        finder.hasRoomFor(LONGEST);
      const pair: number = (before ?? 0) * MOST_PHRASES + phrase;
      const times = isPossible ? (followed.get(pair) ?? 0) + 1 : 0;
      before = phrase;
      if (times === OFTEN) {
        followed.delete(pair);
        before = finder.learn(text.subarray(start, at));
      } else if (times > 0) followed.set(pair, times);
    }
    yield;
  }
  phrases.trim();
  return phrases;
}
