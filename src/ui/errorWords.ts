import { ApiError, type BrowserErrorCode, type ErrorCode } from '#src/lib/apiError.ts';

/** What a receptionist reads: what happened, and what to do about it. */
export interface ErrorWords {
  title: string;
  advice: string;
}

const words: Record<ErrorCode | BrowserErrorCode, ErrorWords> = {
  unauthenticated: { title: 'You are signed out', advice: 'Sign in again to continue.' },
  forbidden: {
    title: 'This browser was not allowed to do that',
    advice: 'Open Frontdesk at its usual address, reload the page and try again.',
  },
  invalid_request: {
    title: 'The service could not accept that',
    advice: 'Check what you entered and try again.',
  },
  not_found: { title: 'Not found', advice: 'It may have been removed, or the link is wrong.' },
  rate_limited: { title: 'Too many requests at once', advice: 'Wait a minute, then try again.' },
  upstream_token_rejected: {
    title: 'The answering service rejects Frontdesk’s API token',
    advice: 'Your sign-in is fine. Ask whoever runs Frontdesk to renew the token.',
  },
  upstream_timeout: {
    title: 'The answering service took too long',
    advice: 'Try again. For a long list, choose fewer days.',
  },
  upstream_unavailable: {
    title: 'The answering service cannot be reached',
    advice: 'It is probably busy for a moment. Try again soon.',
  },
  upstream_invalid: {
    title: 'The answering service sent something unreadable',
    advice: 'Try again. If this keeps happening, tell whoever runs Frontdesk.',
  },
  outcome_unknown: {
    title: 'The answer was lost on the way',
    advice: 'It may have been saved. Look at the list before you send it again.',
  },
  too_large: { title: 'That is too much at once', advice: 'Choose fewer days.' },
  unreachable: {
    title: 'Frontdesk cannot be reached',
    advice: 'Check your network connection, then try again.',
  },
  unreadable: {
    title: 'The answer could not be read',
    advice: 'Reload the page. If this keeps happening, tell whoever runs Frontdesk.',
  },
};

/** The one translation of errors into words. */
export function errorWords(error: unknown): ErrorWords {
  if (error instanceof ApiError) return words[error.code];
  return {
    title: 'Something went wrong on this page',
    advice: 'Try again. The rest of Frontdesk still works.',
  };
}
