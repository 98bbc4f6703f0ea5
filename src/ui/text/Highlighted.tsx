import { Fragment, type ReactNode } from 'react';
import { highlightRanges } from '#src/lib/search/highlight.ts';
import classes from './Highlighted.module.css';

/** A text in which what was searched for stands out. A list calls it as a function: a component for each text would cost more than the text. */
export function highlighted(text: string, typed: string): ReactNode {
  if (typed === '') return text;
  const ranges = highlightRanges(text, typed);
  if (ranges.length === 0) return text;
  return (
    <>
      {ranges.map(([start, end], at) => (
        <Fragment key={start}>
          {text.slice(ranges[at - 1]?.[1] ?? 0, start)}
          <mark className={classes.mark}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.[1] ?? 0)}
    </>
  );
}

export function Highlighted({ text, typed }: { text: string; typed: string }) {
  return highlighted(text, typed);
}
