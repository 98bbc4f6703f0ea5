import type { JsonObject } from 'openid-client';

/** Nothing that is invisible, breaks a line or turns the direction of text: a name stands in the audit trail and on screen. */
const plain = /^[^\p{C}\p{Zl}\p{Zp}]{1,255}$/u;

/** True where the claims have a better name than `sub`, which can be a bare number. */
export function hasReadableName(claims: JsonObject): boolean {
  return readableName(claims) !== null;
}

/**
 * The name that a person goes by here: the name that they sign in with, else their email address where the provider has
 * verified it, else the provider's own id of them; null where there is none that could be shown.
 */
export function userName(claims: JsonObject): string | null {
  return readableName(claims) ?? usable(claims.sub);
}

function readableName({
  preferred_username: name,
  email,
  email_verified: verified,
}: JsonObject): string | null {
  return usable(name) ?? (verified === true ? usable(email) : null);
}

function usable(claim: unknown): string | null {
  if (typeof claim !== 'string') return null;
  const name = claim.trim();
  return plain.test(name) ? name : null;
}
