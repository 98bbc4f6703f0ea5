const MOST_CHARACTERS = 64;

/**
 * A staff member's name as it is kept and shown, or null where the text cannot be one: 1 to 64 letters, digits, spaces
 * and `. _ - ' @`, the first a letter or digit. Compatible characters (full width, ligatures) become the plain ones.
 */
export function readName(text: string): string | null {
  const name = text.normalize('NFKC').trim();
  if (Array.from(name).length > MOST_CHARACTERS) return null;
  return /^[\p{L}\p{N}](?: ?[\p{L}\p{N}\p{M}._'@-])*$/u.test(name) ? name : null;
}

/** What names are compared by: two that differ in case alone, or only look the same in Unicode, are one. */
export function nameKey(name: string): string {
  // Upper case has one form for what lower case has several of (ß and ss, σ and ς), but for ẞ, which is its own until it is lower.
  const lower = name.normalize('NFKC').toLowerCase();
  return lower.toUpperCase().toLowerCase().normalize('NFKC').trim();
}
