/** Characters by their codes, one for each of the string's. */
export type Codes = Uint8Array | Uint16Array;

/** Copies texts into memory from which their characters are read some times faster than from strings. */
export class CodeReader {
  #bytes = new Uint8Array(4096);
  #wide = new Uint16Array(0);

  /** The text's codes, and anything behind them; they are there until the next text is read. */
  read(text: string): Codes {
    const { length } = text;
    if (length > this.#bytes.length) this.#bytes = new Uint8Array(length * 2);
    // ASCII alone is as many bytes as characters.
    const { read, written } = encoder.encodeInto(text, this.#bytes);
    if (read === length && written === length) return this.#bytes;
    if (length > this.#wide.length) this.#wide = new Uint16Array(length * 2);
    for (let at = 0; at < length; at += 1) this.#wide[at] = text.charCodeAt(at);
    return this.#wide;
  }
}

const encoder = new TextEncoder();
