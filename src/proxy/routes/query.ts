import { HttpError } from '#src/proxy/httpError.ts';

/** A route's query parameters: those named, each at most once, and no other; `invalid_request` otherwise. */
export function readQuery<Name extends string>(
  query: unknown,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const read: Partial<Record<Name, string>> = {};
  for (const [key, value] of Object.entries(query ?? {})) {
    const name = names.find((known) => known === key);
    if (name === undefined)
      throw new HttpError('invalid_request', 'the address has a parameter that is not known');
    if (typeof value !== 'string') throw new HttpError('invalid_request', `${name} is given twice`);
    read[name] = value;
  }
  return read;
}
