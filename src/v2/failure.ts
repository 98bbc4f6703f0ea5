import * as v from 'valibot';

/** The body of a failure (V2 API documentation, "404 Not Found"). */
export const failureSchema = v.looseObject({
  success: v.literal(false),
  info: v.nullish(v.string(), null),
});

/** True for the 404 that means a bad token, which is an operator's trouble, and not a missing message. */
export function isTokenRejection(status: number, body: unknown): boolean {
  if (status === 401 || status === 403) return true;
  const failure = v.safeParse(failureSchema, body);
  return status === 404 && failure.success && /\btoken\b/i.test(failure.output.info ?? '');
}
