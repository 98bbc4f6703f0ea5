import type { Seeking } from '#src/player/playerState.ts';

/** Why the place can't be changed, and whether it soon can; null where it can. */
export function seekingWords(seeking: Seeking): string | null {
  switch (seeking.is) {
    case 'free':
      return null;
    case 'arriving': {
      const share = seeking.share === null ? '' : ` (${Math.floor(seeking.share * 100)}%)`;
      return `The answering service sends this recording only from its start. You can skip around in it once it is loaded${share}.`;
    }
    case 'never':
      return 'The answering service sends this recording only from its start, so you cannot skip around in it here. Download it to do so in another program.';
  }
}
