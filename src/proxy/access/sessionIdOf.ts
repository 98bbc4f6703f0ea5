import { HttpError } from '#src/proxy/httpError.ts';

/**
 * The session's id in a `Cookie` header, or null. Throws where there are two: a page of a neighbouring host or path can add
 * a cookie of the same name, and which of them a browser sends first is in that page's hands.
 */
export function sessionIdOf(header: string | undefined, name: string): string | null {
  const start = `${name}=`;
  const found = (header ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(start));
  if (found.length > 1)
    throw new HttpError('invalid_request', 'there are two cookies of one name: clear those of this address');
  return found[0]?.slice(start.length) ?? null;
}
