import { VisuallyHidden } from '@mantine/core';
import { spokenSeconds, waitWords } from './waits.ts';

/** Seconds running down: to the eye each of them, to the ear a few. `children` makes the sentence round the wait. */
export function Countdown({ seconds, children }: { seconds: number; children: (wait: string) => string }) {
  return (
    <>
      <span aria-hidden>{children(waitWords(seconds))}</span>
      <VisuallyHidden role="status">{children(waitWords(spokenSeconds(seconds)))}</VisuallyHidden>
    </>
  );
}
