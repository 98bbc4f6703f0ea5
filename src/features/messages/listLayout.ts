import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import type { Lines } from './listItems.ts';

const DAY_REM = 2;
const ROW_REM = 4.75;

/** The heights of a day's heading and of a message's row in pixels: they grow with the size of letters that a person has set. */
export function lineHeights(): { day: number; row: number } {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { day: DAY_REM * rem, row: ROW_REM * rem };
}

/** The lines to render: those in view and around, the heading that sticks above them, and the row that has the focus. */
export function renderedLines(lines: Lines, range: Range, cursor: number | undefined): number[] {
  const rendered = new Set(defaultRangeExtractor(range));
  const heading = lines.headingAbove(range.startIndex);
  if (heading !== null) rendered.add(heading);
  if (cursor !== undefined) rendered.add(cursor);
  return [...rendered].toSorted((a, b) => a - b);
}
