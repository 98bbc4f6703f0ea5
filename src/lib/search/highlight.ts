import { fold } from './fold.ts';
import { searchWords } from './searchWords.ts';

/** From the first up to, not including, the second place of a text. */
export type TextRange = [start: number, end: number];

/** Where a text shows what was typed: in order, none touching another. A number's digits are found across its punctuation. */
export function highlightRanges(text: string, typed: string): TextRange[] {
  const words = searchWords(typed);
  if (words.length === 0 || text === '') return [];
  // Few of the words stand in any one text: where each character came from is worked out only where one does.
  const folded = fold(text);
  const whole = once(() => mapped(text, () => true));
  const digits = once(() => mapped(text, (piece) => /^\d$/.test(piece)));
  const found = words.flatMap((word) =>
    word.flatMap((wanted) => {
      if (folded.includes(wanted)) return occurrences(whole(), wanted);
      if (!/^\d{3,}$/.test(wanted) || !/\d/.test(folded)) return [];
      return occurrences(digits(), wanted).filter(([from, to]) => isOneNumber(fold(text.slice(from, to))));
    }),
  );
  return united(found);
}

function once<T>(make: () => T): () => T {
  let made: { is: T } | null = null;
  return () => (made ??= { is: make() }).is;
}

/** A folded text, and for each of its characters where the one that it came of begins and ends in the original. */
interface Mapped {
  folded: string;
  starts: number[];
  ends: number[];
}

function mapped(text: string, keep: (piece: string) => boolean): Mapped {
  const made: Mapped = { folded: '', starts: [], ends: [] };
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const piece = fold(character);
    if (piece === '' && made.ends.length > 0) {
      // A mark belongs to the letter before it.
      if (made.ends.at(-1) === at) made.ends[made.ends.length - 1] = end;
    } else if (keep(piece)) {
      made.folded += piece;
      for (let count = 0; count < piece.length; count += 1) {
        made.starts.push(at);
        made.ends.push(end);
      }
    }
    at = end;
  }
  return made;
}

function occurrences({ folded, starts, ends }: Mapped, wanted: string): TextRange[] {
  const found: TextRange[] = [];
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + wanted.length)) {
    const [start, end] = [starts[at], ends[at + wanted.length - 1]];
    if (start !== undefined && end !== undefined) found.push([start, end]);
  }
  return found;
}

/** Whether digits stand together as one number: with its punctuation at the most, and little of it. */
function isOneNumber(text: string): boolean {
  return /^\d(?:[\s().-]{0,3}\d)*$/.test(text);
}

function united(ranges: readonly TextRange[]): TextRange[] {
  const all: TextRange[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}
