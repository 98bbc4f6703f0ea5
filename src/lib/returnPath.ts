const base = 'https://frontdesk.invalid';

/** No pages to come back to: they would only send the browser round again. */
const roundabouts = /^\/(?:session|sign-in)(?:[/?#]|$)/;

/**
 * The page to go to after sign-in, as a browser reads what was asked for; `/` for everything that is not a path of ours.
 * To a browser `/\host` and `/.//host` are `//host`, another host, and tabs and newlines are nothing.
 */
export function returnPath(asked: string | null): string {
  if (asked === null || !/^\/[^\s\\\p{Cc}]*$/u.test(asked) || !URL.canParse(asked, base)) return '/';
  const { origin, pathname, search, hash } = new URL(asked, base);
  const path = `${pathname}${search}${hash}`;
  return origin === base && !path.startsWith('//') && !roundabouts.test(path) ? path : '/';
}
