import type { Shortcut } from './shortcut.ts';

/** A shortcut with all of its keys. */
export interface ShortcutLine {
  label: string;
  keys: readonly string[];
  run: (() => void) | undefined;
}

/** The shortcuts under their headings, those of the page before those of everywhere; those of one name are one. */
export function shortcutGroups(shortcuts: readonly Shortcut[]): { group: string; lines: ShortcutLine[] }[] {
  const groups = new Map<string, Map<string, ShortcutLine>>();
  for (const { group, label, keys = [], run } of shortcuts) {
    let lines = groups.get(group);
    if (!lines) groups.set(group, (lines = new Map()));
    const before = lines.get(label);
    lines.set(label, {
      label,
      keys: [...(before?.keys ?? []), ...keys],
      run: before?.run ?? run,
    });
  }
  return [...groups].map(([group, lines]) => ({ group, lines: [...lines.values()] }));
}
