import { headingOf, type Lines, rowAt, totalHeight } from './lines.ts';
import { elementHeight, type Place } from './scale.ts';

/** What of a list is to be rendered. */
export interface ShownLines {
  /** Rows from `first` up to, not including, `last`: those in view and around. */
  first: number;
  last: number;
  /** The heading that sticks to the top of the view, or -1. */
  stuck: number;
  /** How much higher than in the list itself its lines stand in the element, in pixels. */
  shift: number;
  /** In pixels; see elementHeight. */
  height: number;
  /** Whether the first row is in view. */
  isAtTop: boolean;
}

const AROUND = 8;

export function shownLines(lines: Lines, { at, scrolled }: Place, view: number): ShownLines {
  const top = rowAt(lines, at);
  return {
    first: Math.max(0, top - AROUND),
    last: Math.min(lines.rows, rowAt(lines, at + view) + 1 + AROUND),
    stuck: headingOf(lines, top),
    shift: at - scrolled,
    height: elementHeight(totalHeight(lines)),
    isAtTop: at < lines.rowHeight,
  };
}

/**
 * The lines to render as they are now. They are no state of the component that has the list: only what draws lines is rendered
 * anew as the list is scrolled.
 */
export class Shown {
  #lines: ShownLines;
  readonly #listeners = new Set<() => void>();

  constructor(lines: ShownLines) {
    this.#lines = lines;
  }

  readonly get = (): ShownLines => this.#lines;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(lines: ShownLines): void {
    if (isSame(this.#lines, lines)) return;
    this.#lines = lines;
    for (const listener of this.#listeners) listener();
  }
}

function isSame(a: ShownLines, b: ShownLines): boolean {
  return (
    a.first === b.first &&
    a.last === b.last &&
    a.stuck === b.stuck &&
    a.shift === b.shift &&
    a.height === b.height &&
    a.isAtTop === b.isAtTop
  );
}
