import type { Shortcut } from '#src/ui/shortcuts/shortcut.ts';
import { useShortcuts } from '#src/ui/shortcuts/useShortcuts.ts';
import { seekSteps } from './seekSteps.ts';
import { player, playerSettings } from './usePlayer.ts';

const isLoaded = () => player.getState().track !== null;

function shortcut(label: string, key: string, run: () => void, further: Partial<Shortcut> = {}): Shortcut {
  return { label, group: 'Player', keys: [key], when: isLoaded, run, ...further };
}

const held = { repeats: true, keysOnly: true };

const { short, long } = seekSteps;

const shortcuts: readonly Shortcut[] = [
  shortcut('Play or pause', ' ', player.toggle),
  shortcut(`Back ${short} seconds`, 'ArrowLeft', () => player.skip(-short), held),
  shortcut(`Forward ${short} seconds`, 'ArrowRight', () => player.skip(short), held),
  shortcut(`Back ${long} seconds`, 'Shift+ArrowLeft', () => player.skip(-long), held),
  shortcut(`Forward ${long} seconds`, 'Shift+ArrowRight', () => player.skip(long), held),
  shortcut('Play slower', '[', () => player.stepSpeed(-1)),
  shortcut('Play faster', ']', () => player.stepSpeed(1)),
  shortcut('Mute, or sound again', 'm', () => player.change({ isMuted: !playerSettings.get().isMuted })),
  shortcut('Loop: from here, to here, no more', 'l', player.setLoopPoint),
  { label: 'Close the player', group: 'Player', when: isLoaded, run: player.close },
];

/** The keys of the player, once there is something to play. */
export function usePlayerShortcuts(): void {
  useShortcuts(shortcuts);
}
