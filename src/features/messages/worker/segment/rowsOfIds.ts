/** Finds the row of an id; each id occurs once. An index takes four bytes an id. */
export class RowsOfIds {
  readonly #ids: Float64Array;
  /** The rows in the order of their ids. */
  readonly #order: Uint32Array;

  constructor(ids: Float64Array) {
    this.#ids = ids;
    this.#order = Uint32Array.from(ids.keys()).toSorted((a, b) => (ids[a] ?? 0) - (ids[b] ?? 0));
  }

  get(id: number): number | undefined {
    const [ids, order] = [this.#ids, this.#order];
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ids[order[middle] ?? 0] ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    const row = order[low];
    return row !== undefined && ids[row] === id ? row : undefined;
  }

  has(id: number): boolean {
    return this.get(id) !== undefined;
  }
}
