/** It travels in a cookie. */
const LONGEST = 512;
const base = 'https://frontdesk.invalid';

/** Not pages: `/sign-in` and what is below `/session` would only send the browser round again. */
const roundabouts = /^\/(?:session|sign-in)(?:[/?#]|$)/;

/**
 * The path, query and fragment to go to after sign-in, as a browser reads them; `/` for everything that is not a page of
 * ours. A browser reads `/\host` as `//host`, drops tabs and newlines, and resolves `/.//host` to `//host`.
 */
export function returnPath(asked: string | null): string {
  if (asked === null || !/^\/[^\s\\\p{Cc}]*$/u.test(asked)) return '/';
  if (!URL.canParse(asked, base)) return '/';
  const { origin, pathname, search, hash } = new URL(asked, base);
  const read = `${pathname}${search}${hash}`;
  const ours = origin === base && !read.startsWith('//') && !roundabouts.test(read);
  return ours && read.length <= LONGEST ? read : '/';
}
