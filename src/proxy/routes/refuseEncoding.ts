import { HttpError } from '#src/proxy/httpError.ts';

/** Taken as it stands or not at all: inflating would be a way round the size that a body may have. */
export function refuseEncoding(encoding: string | undefined): void {
  if (encoding === undefined || encoding === 'identity') return;
  throw new HttpError('invalid_request', 'the body must not be encoded', { status: 415 });
}
