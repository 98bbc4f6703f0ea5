import type { SignInFailureCode } from '#src/lib/signInFailures.ts';

/** Why a sign-in ends here. `code` goes to the browser; `reason`, for the log, is a word of ours or of a standard, never a value. */
export class SignInFailure extends Error {
  override name = 'SignInFailure';
  readonly code: SignInFailureCode;
  readonly reason: string;

  constructor(code: SignInFailureCode, reason: string, options: { cause?: unknown } = {}) {
    super(`${code}: ${reason}`, options);
    this.code = code;
    this.reason = reason;
  }
}
