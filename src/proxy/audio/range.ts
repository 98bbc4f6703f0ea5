/** One range of bytes, both ends inclusive; `last` null: to the end; `suffix`: the last so many bytes. */
export type ByteRange = { first: number; last: number | null } | { suffix: number };

/**
 * Reads a `Range` header. Null for none, and for what RFC 9110 lets a server pass over: other units, several ranges,
 * malformed ones. Then the whole is sent.
 */
export function parseRange(header: string | undefined): ByteRange | null {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(header?.trim() ?? '');
  const [, first = '', last = ''] = match ?? [];
  if (first === '') return last === '' ? null : { suffix: Number(last) };
  if (last === '') return { first: Number(first), last: null };
  return Number(first) <= Number(last) ? { first: Number(first), last: Number(last) } : null;
}

export function formatRange(range: ByteRange): string {
  return 'suffix' in range ? `bytes=-${range.suffix}` : `bytes=${range.first}-${range.last ?? ''}`;
}

/** What a 206 says that it carries. */
export interface Part {
  first: number;
  last: number;
  size: number;
}

/** Reads a 206's `Content-Range`; null unless it is exactly what was asked for. */
export function readPart(contentRange: string | undefined, asked: ByteRange): Part | null {
  const match = /^bytes (\d{1,15})-(\d{1,15})\/(\d{1,15})$/.exec(contentRange ?? '');
  if (!match) return null;
  const part = { first: Number(match[1]), last: Number(match[2]), size: Number(match[3]) };
  const first = 'suffix' in asked ? Math.max(part.size - asked.suffix, 0) : asked.first;
  const last = 'suffix' in asked ? part.size - 1 : Math.min(asked.last ?? part.size - 1, part.size - 1);
  return part.first === first && part.last === last && first <= last ? part : null;
}

/** The size that a 416 tells by `bytes` `*`/size, or null. */
export function readUnsatisfied(contentRange: string | undefined): number | null {
  const match = /^bytes \*\/(\d{1,15})$/.exec(contentRange ?? '');
  return match ? Number(match[1]) : null;
}
