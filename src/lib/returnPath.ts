/** It travels in a cookie on the way through an identity provider. */
const LONGEST = 512;
const base = 'https://frontdesk.invalid';

/** Not pages: `/sign-in` and what is below `/session` would only send the browser round again. */
const roundabouts = /^\/(?:session|sign-in)(?:[/?#]|$)/;

/**
 * The page to go to after sign-in, as a browser reads what was asked for; `/` for everything that is not a page of ours.
 * A browser reads `/\host` as `//host`, drops tabs and newlines, and resolves `/.//host` to `//host`.
 */
export function returnPath(asked: string | null): string {
  if (asked === null || !/^\/[^\s\\\p{Cc}]*$/u.test(asked) || !URL.canParse(asked, base)) return '/';
  const { origin, pathname, search, hash } = new URL(asked, base);
  const path = `${pathname}${search}${hash}`;
  const ours = origin === base && !path.startsWith('//') && !roundabouts.test(path);
  return ours && path.length <= LONGEST ? path : '/';
}
