import { ApiError } from '#src/lib/apiError.ts';
import type { SignInFailureCode } from '#src/lib/signInFailures.ts';
import { type ErrorWords, errorWords } from '#src/ui/errorWords.ts';

/** What differs here from what the same code means on a page. */
const refusals = new Map<unknown, ErrorWords>([
  [
    'unauthenticated',
    {
      title: 'Wrong name or password',
      advice: 'Check both and try again. After a few wrong attempts you have to wait.',
    },
  ],
  ['rate_limited', { title: 'Too many attempts', advice: 'Wait a while before you try again.' }],
  ['invalid_request', { title: 'That name or password is not valid', advice: 'Check both and try again.' }],
  [
    'upstream_unavailable',
    {
      title: 'Sign-in is not available right now',
      advice: 'Your name and password may well be right. Try again in a few minutes.',
    },
  ],
]);

/** Why a name and password did not lead in. */
export function refusalWords(error: unknown): ErrorWords {
  const refusal = error instanceof ApiError ? refusals.get(error.code) : undefined;
  return refusal ?? errorWords(error);
}

const failures: Record<SignInFailureCode, ErrorWords> = {
  cancelled: {
    title: 'Sign-in was canceled',
    advice: 'You can start it again whenever you like.',
  },
  expired: {
    title: 'Sign-in took too long, or was started in another window',
    advice: 'Start it again here.',
  },
  refused: {
    title: 'Your organization’s answer could not be accepted',
    advice: 'Try again. If this keeps happening, ask whoever runs Frontdesk whether you have access.',
  },
  unavailable: {
    title: 'Your organization’s sign-in cannot be reached right now',
    advice: 'Try again in a few minutes.',
  },
  misconfigured: {
    title: 'Sign-in through your organization is not set up correctly',
    advice: 'Tell whoever runs Frontdesk: only they can fix it.',
  },
};

/** What `/sign-in?failed=…` means; null where it is none of the codes. */
export function failureWords(code: string | null): ErrorWords | null {
  return new Map<string | null, ErrorWords>(Object.entries(failures)).get(code) ?? null;
}
