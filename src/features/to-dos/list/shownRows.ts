/** The rows from `first` up to, not including, `last`, and the one that has the focus, wherever it is; -1 for none. */
export function shownRows(first: number, last: number, focused: number): number[] {
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  if (focused >= last) rows.push(focused);
  else if (focused >= 0 && focused < first) rows.unshift(focused);
  return rows;
}
