import type { Seeking } from '#src/player/playerState.ts';

/** Why the place can't be changed, and whether it soon can; null where it can. */
export function seekingWords(seeking: Seeking): string | null {
  switch (seeking.is) {
    case 'free':
      return null;
    case 'arriving':
      return 'The answering service sends this recording only from its start. You can skip around in it once it is loaded.';
    case 'never':
      return 'The answering service sends this recording only from its start, so you cannot skip around in it here. Download it to do so in another program.';
  }
}

/** How much is loaded of what is being loaded, where that is known. */
export function shareWords(seeking: Seeking): string | null {
  return seeking.is === 'arriving' && seeking.share !== null
    ? `${Math.floor(seeking.share * 100)}% is loaded.`
    : null;
}
