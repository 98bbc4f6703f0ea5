/**
 * A text's own short name for an address, where the text itself may be a person's name or number (FNV-1a, 32 bits, base 36).
 * Always the same for the same text; of some hundreds of texts, no two have the same one, but for luck of one in ten thousand.
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
