const SPACE = 32;
const [FIRST_CONTROL_SPACE, LAST_CONTROL_SPACE, FIRST_WIDE_SPACE] = [9, 13, 160];

/** Numbers the distinct words of texts. It reads characters and cuts no words out: nearly every word has been met before. */
export class WordNumbers {
  /** By number, in the order in which they were met. */
  readonly words: string[] = [];
  /** A word's number and one more, at the first free place from its hash on; 0 where there is none. */
  #places = new Int32Array(1 << 12);
  /** The hash of the word at each place. */
  #hashes = new Int32Array(1 << 12);

  /** Tells the number of each word of a text, as often as it is there. */
  visit(text: string, visitor: (word: number) => void): void {
    let start = 0;
    let hash = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (!isSpace(code)) {
        hash = Math.imul(hash ^ code, 0x01000193);
        continue;
      }
      if (at > start) visitor(this.#numberOf(text, start, at, hash));
      start = at + 1;
      hash = 0;
    }
    if (text.length > start) visitor(this.#numberOf(text, start, text.length, hash));
  }

  #numberOf(text: string, start: number, end: number, hash: number): number {
    const places = this.#places;
    const hashes = this.#hashes;
    let place = firstPlace(hash, places.length);
    for (let known = places[place] ?? 0; known !== 0; known = places[place] ?? 0) {
      if (hashes[place] === hash && isAt(text, start, end, this.words[known - 1] ?? '')) return known - 1;
      place = (place + 1) & (places.length - 1);
    }
    places[place] = this.words.push(text.slice(start, end));
    hashes[place] = hash;
    if (this.words.length * 2 > places.length) this.#grow();
    return this.words.length - 1;
  }

  #grow(): void {
    const [before, hashes] = [this.#places, this.#hashes];
    this.#places = new Int32Array(before.length * 2);
    this.#hashes = new Int32Array(before.length * 2);
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

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
