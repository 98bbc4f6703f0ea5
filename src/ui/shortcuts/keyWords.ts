const names: Record<string, string> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ' ': 'Space',
};

/** A shortcut's keys as they are written on a keyboard: of each press, one after the other, the keys held at once. */
export function keyWords(keys: string, isMac: boolean): string[][] {
  const presses = keys === ' ' ? [keys] : keys.split(/(?<=.) (?=.)/);
  return presses.map((press) =>
    press.split(/(?<=.)\+(?=.)/).map((key) => {
      if (key === 'Mod') return isMac ? '⌘' : 'Ctrl';
      if (key === 'Shift') return isMac ? '⇧' : 'Shift';
      return names[key] ?? (key.length === 1 ? key.toUpperCase() : key);
    }),
  );
}
