import type { Encoding } from './encodings.ts';

/** A strong validator names bytes as they are sent: the same JSON has one for each encoding. */
export function etagOf(id: string, encoding: Encoding): string {
  return encoding === 'identity' ? `"${id}"` : `"${id}-${encoding}"`;
}

/** True where a page says by `If-None-Match` that it has this JSON already, in whatever encoding it came. */
export function isKnown(id: string, ifNoneMatch: string | undefined): boolean {
  const tags = ifNoneMatch?.match(/"[^"]*"/g) ?? [];
  return tags.some((tag) => tag.replace(/-(?:zstd|gzip)"$/, '"') === `"${id}"`);
}
