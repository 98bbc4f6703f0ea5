import { type ReactNode, useRef } from 'react';
import type { Place } from '#src/features/messages/engine/placeOf.ts';
import { useGoInList } from '#src/features/messages/useGoInList.ts';
import { paths } from '#src/lib/paths.ts';
import classes from './MessagePane.module.css';
import { useSwipe } from './swipe/useSwipe.ts';

interface MessageScrollerProps {
  id: number;
  place: Place | null;
  children: ReactNode;
}

/** Where the message scrolls, and on a phone is swiped away: to the left for the next one, to the right for the one before. */
export function MessageScroller({ id, place, children }: MessageScrollerProps) {
  const go = useGoInList();
  const surface = useRef<HTMLDivElement>(null);
  const to = (other: number | null | undefined) => (other == null ? null : () => go(paths.message(other)));
  useSwipe(surface, { onLeft: to(place?.after), onRight: to(place?.before) });
  return (
    <div ref={surface} className={classes.surface}>
      {/* Another message starts at its top, while the bar, and the focus in it, stays. */}
      <div key={id} className={classes.scroller}>
        <div className={classes.content}>{children}</div>
      </div>
    </div>
  );
}
