import type { PlayerState } from '#src/player/playerState.ts';
import type { SourceTools } from './createAudioSource.ts';
import type { Store } from './createStore.ts';
import { readWhole } from './readWhole.ts';

/** Fetches a recording whole, beside playing it, where the service sends it only from its start: in what is here, one can move about. */
export function createWholeFile(store: Store<PlayerState>, open: SourceTools['openRecording']) {
  let url: string | null = null;
  let giveUp = new AbortController();
  let arriving: Promise<string | null> = Promise.resolve(null);

  async function read(link: string, { signal }: AbortController): Promise<string | null> {
    const set = (patch: Partial<PlayerState>) => void (signal.aborted || store.set(patch));
    const tellShare = (share: number | null) => {
      const { seeking } = store.get();
      // Bytes come in a thousand pieces, each of which would draw the player anew.
      if (seeking.is === 'arriving' && inPercent(seeking.share) !== inPercent(share))
        set({ seeking: { is: 'arriving', share } });
    };
    set({ seeking: { is: 'arriving', share: null } });
    try {
      const bytes = await open(link, 0, signal);
      const whole = await readWhole(bytes, tellShare);
      if (signal.aborted) return null;
      set(whole ? { whole, seeking: { is: 'free' } } : { seeking: { is: 'never' } });
      return (url = whole && URL.createObjectURL(whole));
    } catch {
      // The element plays on by itself; what is lost is moving about.
      set({ seeking: { is: 'never' } });
      return null;
    }
  }

  function letGo(): void {
    giveUp.abort();
    if (url !== null) URL.revokeObjectURL(url);
    url = null;
    arriving = Promise.resolve(null);
    if (store.get().whole) store.set({ whole: null });
  }

  return {
    fetch(link: string): void {
      letGo();
      giveUp = new AbortController();
      arriving = read(link, giveUp);
    },
    letGo,
    /** Where the whole can be played from, once it is here. */
    url: () => url,
    arrival: () => arriving,
  };
}

function inPercent(share: number | null): number | null {
  return share && Math.floor(share * 100);
}
