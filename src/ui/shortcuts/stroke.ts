/** What a keyboard event tells of the key. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * A key press as shortcuts name it: `j`, `Shift+x`, `ArrowDown`, `?`, `Mod+k`. Null for what no shortcut is made of. Capitals
 * by the caps lock are small letters, and a keyboard of another script counts by where its keys are.
 */
export function strokeOf(press: KeyPress, isMac: boolean): string | null {
  const isMod = isMac ? press.metaKey : press.ctrlKey;
  if (press.altKey || (isMac ? press.ctrlKey : press.metaKey)) return null;
  const key = nameOf(press);
  if (key === null) return null;
  // Shift makes another sign of a sign, and only another case of a letter.
  const isShift = press.shiftKey && (key.length > 1 || /^[a-z]$/.test(key));
  return `${isMod ? 'Mod+' : ''}${isShift ? 'Shift+' : ''}${key}`;
}

/** True of the shortcuts that a person who speaks to the computer, or whose hands shake, can set off by mistake (WCAG 2.1.4). */
export function isSingleCharacter(keys: string): boolean {
  return keys
    .split(' ')
    .every((stroke) => !stroke.startsWith('Mod+') && stroke.replace('Shift+', '').length === 1);
}

function nameOf({ key, code }: KeyPress): string | null {
  if (/^[ -~]$/.test(key)) return key.toLowerCase();
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (letter !== undefined && key.length === 1) return letter.toLowerCase();
  return key.length > 1 && key !== 'Dead' && key !== 'Unidentified' ? key : null;
}
