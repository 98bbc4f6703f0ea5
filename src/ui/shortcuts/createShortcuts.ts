import type { Shortcut } from './shortcut.ts';
import { isSingleCharacter } from './stroke.ts';

/** How long the second key of two may take, in milliseconds. */
const PATIENCE_MS = 1500;

/** Somebody's shortcuts: what it holds may change, its place among the others not. */
export interface ShortcutSource {
  shortcuts: readonly Shortcut[];
}

export interface Shortcuts {
  /** Returns the way to take them out again. */
  add: (source: ShortcutSource) => () => void;
  /** Those that can be done now. Where two have the same keys, only the one added later. */
  all: () => Shortcut[];
  /**
   * Does what the key is for; false where it is for nothing. `now` in milliseconds, of any clock. Without `characters`, only what
   * no single letter or sign sets off.
   */
  press: (stroke: string, press: { now: number; isRepeat: boolean; characters: boolean }) => boolean;
}

/** The shortcuts of everything that is on the page at a time. */
export function createShortcuts(): Shortcuts {
  const sources = new Set<ShortcutSource>();
  let begun: { stroke: string; at: number } | null = null;

  /** What was added last counts first: it is the closest to what a person looks at. */
  function possible(): Shortcut[] {
    return [...sources]
      .toReversed()
      .flatMap(({ shortcuts }) => shortcuts.filter((each) => each.when?.() ?? true));
  }

  return {
    add(source) {
      sources.add(source);
      return () => sources.delete(source);
    },
    all() {
      const taken = new Set<string>();
      const listed: Shortcut[] = [];
      for (const shortcut of possible()) {
        const keys = shortcut.keys?.filter((each) => !taken.has(each));
        if (keys === undefined) listed.push(shortcut);
        else if (keys.length > 0) listed.push({ ...shortcut, keys });
        for (const each of keys ?? []) taken.add(each);
      }
      return listed;
    },
    press(stroke, { now, isRepeat, characters }) {
      const first = begun !== null && now - begun.at <= PATIENCE_MS ? begun.stroke : null;
      begun = null;
      const known = possible().filter(({ run }) => run !== undefined);
      const find = (keys: string) =>
        characters || !isSingleCharacter(keys) ? known.find((each) => each.keys?.includes(keys)) : undefined;
      const found = (first === null ? undefined : find(`${first} ${stroke}`)) ?? find(stroke);
      if (found) {
        if (!isRepeat || found.repeats) found.run?.();
        return true;
      }
      const begins =
        characters && known.some(({ keys }) => keys?.some((each) => each.startsWith(`${stroke} `)));
      if (begins) begun = { stroke, at: now };
      return begins;
    },
  };
}
