/** A list of rows of one height under headings of another: where each stands is arithmetic, however many there are. */
export interface Lines {
  rows: number;
  /** The positions of the rows that a heading stands above, ascending; the first is 0 where there are any. */
  headings: readonly number[];
  /** In pixels. */
  rowHeight: number;
  headingHeight: number;
}

export function totalHeight({ rows, headings, rowHeight, headingHeight }: Lines): number {
  return rows * rowHeight + headings.length * headingHeight;
}

/** Where a row begins, in pixels from the list's top. */
export function rowTop(lines: Lines, row: number): number {
  return row * lines.rowHeight + (headingOf(lines, row) + 1) * lines.headingHeight;
}

/** Where a heading begins. */
export function headingTop({ headings, rowHeight, headingHeight }: Lines, heading: number): number {
  return (headings[heading] ?? 0) * rowHeight + heading * headingHeight;
}

/** The heading that a row stands under: its place among the headings, or -1. */
export function headingOf({ headings }: Lines, row: number): number {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((headings[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The row at a height, or where a heading is there, the one below it; the first or last for heights outside. */
export function rowAt(lines: Lines, top: number): number {
  const { headings, rows, rowHeight, headingHeight } = lines;
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (headingTop(lines, middle) <= top) low = middle + 1;
    else high = middle;
  }
  const first = headings[low - 1] ?? 0;
  const within = Math.floor((top - low * headingHeight) / rowHeight);
  return Math.min(Math.max(within, first, 0), Math.max(0, rows - 1));
}
