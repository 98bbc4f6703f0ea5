import { CodeReader, type Codes } from './codeReader.ts';

const SPACE = 32;
const [FIRST_CONTROL_SPACE, LAST_CONTROL_SPACE, FIRST_WIDE_SPACE] = [9, 13, 160];

/** Numbers the distinct words of texts. It reads characters and cuts no words out: nearly every word has been met before. */
export class WordNumbers {
  /** By number, in the order in which they were met. */
  readonly words: string[] = [];
  readonly #reader = new CodeReader();
  /** The words' characters, behind each other, and where each word's begin; one more for the end of the last. */
  #met = new Uint16Array(1 << 14);
  #starts = new Uint32Array((1 << 11) + 2);
  /** A word's number and one more, at the first free place from its hash on; 0 where there is none. */
  #places = new Int32Array(1 << 12);
  /** The hash of the word at each place. */
  #hashes = new Int32Array(1 << 12);

  /** Tells the number of each word of a text, as often as it is there. */
  visit(text: string, visitor: (word: number) => void): void {
    const codes = this.#reader.read(text);
    let start = 0;
    let hash = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = codes[at] ?? 0;
      if (!isSpace(code)) {
        hash = Math.imul(hash ^ code, 0x01000193);
        continue;
      }
      if (at > start) visitor(this.#numberOf(text, codes, start, at, hash));
      start = at + 1;
      hash = 0;
    }
    if (text.length > start) visitor(this.#numberOf(text, codes, start, text.length, hash));
  }

  #numberOf(text: string, codes: Codes, start: number, end: number, hash: number): number {
    const places = this.#places;
    let place = firstPlace(hash, places.length);
    for (let known = places[place] ?? 0; known !== 0; known = places[place] ?? 0) {
      if (this.#hashes[place] === hash && this.#isWord(known - 1, codes, start, end)) return known - 1;
      place = (place + 1) & (places.length - 1);
    }
    this.#keep(codes, start, end);
    places[place] = this.words.push(text.slice(start, end));
    this.#hashes[place] = hash;
    if (this.words.length * 2 > places.length) this.#grow();
    return this.words.length - 1;
  }

  #isWord(word: number, codes: Codes, start: number, end: number): boolean {
    const met = this.#met;
    const first = this.#starts[word] ?? 0;
    if ((this.#starts[word + 1] ?? 0) - first !== end - start) return false;
    for (let at = start; at < end; at += 1) if (met[first + at - start] !== codes[at]) return false;
    return true;
  }

  /** Keeps a word's characters, of the number that comes next. */
  #keep(codes: Codes, start: number, end: number): void {
    const word = this.words.length;
    const first = this.#starts[word] ?? 0;
    const after = first + end - start;
    if (after > this.#met.length) this.#met = larger(this.#met, new Uint16Array(after * 2));
    for (let at = start; at < end; at += 1) this.#met[first + at - start] = codes[at] ?? 0;
    this.#starts[word + 1] = after;
  }

  #grow(): void {
    const [before, hashes] = [this.#places, this.#hashes];
    this.#places = new Int32Array(before.length * 2);
    this.#hashes = new Int32Array(before.length * 2);
    this.#starts = larger(this.#starts, new Uint32Array(before.length + 2));
    for (const [at, word] of before.entries()) {
      if (word === 0) continue;
      const hash = hashes[at] ?? 0;
      let place = firstPlace(hash, this.#places.length);
      while (this.#places[place] !== 0) place = (place + 1) & (this.#places.length - 1);
      this.#places[place] = word;
      this.#hashes[place] = hash;
    }
  }
}

function larger<Numbers extends Uint16Array | Uint32Array>(before: Numbers, after: Numbers): Numbers {
  after.set(before);
  return after;
}

/** `places` is a power of two. */
function firstPlace(hash: number, places: number): number {
  return (hash ^ (hash >>> 15)) & (places - 1);
}

/** What `\s` matches. */
function isSpace(code: number): boolean {
  if (code < FIRST_WIDE_SPACE)
    return code === SPACE || (code >= FIRST_CONTROL_SPACE && code <= LAST_CONTROL_SPACE);
  return /\s/.test(String.fromCharCode(code));
}
