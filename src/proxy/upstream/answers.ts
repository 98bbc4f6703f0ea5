import type { Dispatcher } from 'undici';
import { isTokenRejection } from '#src/v2/failure.ts';
import { HttpError } from '#src/proxy/httpError.ts';
import type { Deadline } from './deadline.ts';
import { discard } from './discard.ts';
import { noAnswer } from './failures.ts';
import { readBody } from './readBody.ts';

type Answer = Dispatcher.ResponseData;

/** More than the body of any failure that says something. */
const FAILURE_BYTES = 16 * 1024;

/** Why a GET that was not answered with 200 failed. The body is looked at only to tell a bad token from a missing message. */
export async function getFailure(
  answer: Answer,
  deadline: Deadline,
  mayBeMissing: boolean,
): Promise<HttpError> {
  const status = answer.statusCode;
  if (await rejectsToken(answer, deadline)) return tokenRejected();
  if (status === 404 && mayBeMissing) return new HttpError('not_found', 'the service has nothing of that id');
  if (status === 400 || status === 422)
    return new HttpError('invalid_request', 'the service refused the request');
  if (status >= 500) return new HttpError('upstream_unavailable', 'the service had an error of its own');
  return new HttpError('upstream_invalid', `the service answered with status ${status}`);
}

/**
 * Why a POST that was not answered with 200 or 201 failed. Only statuses that say "refused" are taken to mean that nothing
 * was done: a 500, or a redirect, can come after the work.
 */
export async function postFailure(answer: Answer, deadline: Deadline): Promise<HttpError> {
  const status = answer.statusCode;
  if (await rejectsToken(answer, deadline)) return tokenRejected();
  if (status === 429) return new HttpError('upstream_unavailable', 'the service is busy');
  if (status >= 400 && status < 500)
    return new HttpError('invalid_request', 'the service refused the request');
  return new HttpError('outcome_unknown', `the service answered with status ${status}`);
}

/** What to answer when a POST got no answer: `sent` tells whether anything of it left. */
export function unansweredPost(error: unknown, sent: boolean): HttpError {
  if (!sent) return noAnswer(error);
  return new HttpError('outcome_unknown', 'the answer of the service was lost', { cause: error });
}

async function rejectsToken(answer: Answer, deadline: Deadline): Promise<boolean> {
  const status = answer.statusCode;
  if (status !== 404) {
    discard(answer.body);
    return isTokenRejection(status, null);
  }
  try {
    const bytes = await readBody(answer, FAILURE_BYTES, deadline);
    return isTokenRejection(status, JSON.parse(bytes.toString()));
  } catch {
    return false;
  }
}

function tokenRejected(): HttpError {
  return new HttpError('upstream_token_rejected', 'the service does not accept the API token');
}
