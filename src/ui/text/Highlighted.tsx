import { Fragment } from 'react';
import { highlightRanges } from '#src/lib/search/highlight.ts';
import classes from './Highlighted.module.css';

/** A text in which what was searched for stands out. */
export function Highlighted({ text, typed }: { text: string; typed: string }) {
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
