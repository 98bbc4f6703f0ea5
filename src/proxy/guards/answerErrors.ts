import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { errorBody, HttpError } from '#src/proxy/httpError.ts';
import { StoreUnavailable } from '#src/proxy/store/storeUnavailable.ts';

/** Headers that a route may have set for an answer that then failed before its first byte. */
const ofTheAnswer = [
  'accept-ranges',
  'content-disposition',
  'content-length',
  'content-range',
  'etag',
  'last-modified',
];

/** Turns whatever is thrown into the one error body. What nobody foresaw is logged, and answered without a word of it. */
export function answerErrors(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error, request, reply) => {
    const failure =
      error instanceof HttpError ? error : (ownStore(error) ?? refusal(error) ?? unforeseen(error));
    if (failure.status === 500) log.error({ err: error, requestId: request.id }, 'unforeseen');
    if (failure.cause instanceof StoreUnavailable)
      log.warn({ err: failure.cause.cause, requestId: request.id }, 'the store cannot be reached');
    for (const name of ofTheAnswer) reply.removeHeader(name);
    return reply
      .code(failure.status)
      .headers({ 'cache-control': 'no-store', ...failure.headers })
      .type('application/json; charset=utf-8')
      .send(errorBody(failure));
  });
}

/** Sessions could not be asked: who is signed in stays so. */
function ownStore(cause: unknown): HttpError | null {
  if (!(cause instanceof StoreUnavailable)) return null;
  return new HttpError('upstream_unavailable', 'this server cannot reach its own store right now', { cause });
}

/** Refusals by Fastify and what serves the pages, by status: their messages quote the request, so they are not passed on. */
function refusal(error: unknown): HttpError | null {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 0;
  switch (status) {
    case 413:
      return new HttpError('too_large', 'the body of the request is too large', { status });
    case 415:
      return new HttpError('invalid_request', 'the body must be application/json', { status });
    case 400:
      return new HttpError('invalid_request', 'the body could not be read');
    case 412:
    case 416:
      return new HttpError('invalid_request', 'the file is not as the request would have it', { status });
    default:
      return null;
  }
}

function unforeseen(cause: unknown): HttpError {
  return new HttpError('upstream_invalid', 'something went wrong on this server', { status: 500, cause });
}
