import type { Heading, InboxList } from './inboxList.ts';

export type ListItem = { is: 'heading'; heading: Heading } | { is: 'message'; id: number; position: number };

/** The lines of a list: its rows, and the headings above them. */
export interface Lines {
  count: number;
  at: (line: number) => ListItem | undefined;
  /** On which line the row at a position stands. */
  ofRow: (position: number) => number;
  /** The line of the heading that a line belongs to; null above the first. */
  headingAbove: (line: number) => number | null;
}

export function linesOf({ ids, headings }: Pick<InboxList, 'ids' | 'headings'>): Lines {
  const headingLine = (place: number) => (headings[place]?.at ?? 0) + place;
  /** How many headings there are up to a line, that line's included. */
  const headingsUpTo = (line: number) => firstWhere(headings.length, (place) => headingLine(place) > line);

  return {
    count: ids.length + headings.length,
    at(line) {
      const above = headingsUpTo(line);
      const heading = headings[above - 1];
      if (heading && headingLine(above - 1) === line) return { is: 'heading', heading };
      const position = line - above;
      const id = ids[position];
      return id === undefined ? undefined : { is: 'message', id, position };
    },
    ofRow: (position) =>
      position + firstWhere(headings.length, (place) => (headings[place]?.at ?? 0) > position),
    headingAbove: (line) => (headingsUpTo(line) === 0 ? null : headingLine(headingsUpTo(line) - 1)),
  };
}

/** The first of `size` places for which the test holds, which it then does for all behind it; `size` where there is none. */
function firstWhere(size: number, test: (place: number) => boolean): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
