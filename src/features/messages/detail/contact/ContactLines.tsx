import classes from './ContactLine.module.css';
import { ContactLine } from './ContactLine.tsx';
import type { WayToReach } from './waysToReach.ts';

interface ContactLinesProps {
  ways: readonly WayToReach[];
  /** The way to try first. */
  first: WayToReach | undefined;
}

/** Ways to answer the caller: call, text, write, or copy to use it elsewhere. */
export function ContactLines({ ways, first }: ContactLinesProps) {
  if (ways.length === 0) return null;
  return (
    <dl className={classes.lines}>
      {ways.map((way) => (
        <ContactLine key={way.shown} way={way} isFirst={way === first} />
      ))}
    </dl>
  );
}
