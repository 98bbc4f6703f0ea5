/** The id of a message that has no value. */
export const NO_VALUE = 0;

/** The id of values that a table does not tell apart: too many of them, or too long. */
export const OTHER_VALUE = 1;

/** The distinct values of a field, numbered, so that columns of them are small and counting them is counting numbers. */
export class ValueTable {
  /** By id. */
  readonly values: string[] = ['', ''];
  readonly #ids = new Map<string, number>();
  readonly #most: number;
  readonly #longest: number;

  /** `most` values, up to 65,000, of `longest` characters, have ids of their own. */
  constructor(most: number, longest: number) {
    this.#most = most;
    this.#longest = longest;
  }

  /** The value's id, a new one where it is new. */
  add(value: string | null): number {
    if (value === null || value === '') return NO_VALUE;
    const known = this.#ids.get(value);
    if (known !== undefined) return known;
    if (this.#ids.size >= this.#most || value.length > this.#longest) return OTHER_VALUE;
    this.#ids.set(value, this.values.length);
    return this.values.push(value) - 1;
  }

  /** The value's id, or undefined where it has none of its own. */
  idOf(value: string): number | undefined {
    return this.#ids.get(value);
  }
}
