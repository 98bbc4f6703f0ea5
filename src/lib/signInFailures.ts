/** Why a sign-in through the identity provider came to nothing, as `/sign-in?failed=…` says it: a closed list, so that the page has words for each. */
export const signInFailures = ['cancelled', 'expired', 'refused', 'unavailable', 'misconfigured'] as const;

export type SignInFailureCode = (typeof signInFailures)[number];
