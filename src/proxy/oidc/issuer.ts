import { isLoopback } from '#src/proxy/guards/loopback.ts';

const anyMicrosoftTenant = /^\/(?:common|organizations|consumers)(?:\/|$)/i;

/** What is wrong with an issuer, in words that follow the variable's name; null where nothing is. */
export function issuerProblem({
  protocol,
  hostname,
  pathname,
  search,
  hash,
  username,
  password,
  origin,
}: URL): string | null {
  const onThisMachine = isLoopback(hostname.replaceAll(/[[\]]/g, ''));
  if (protocol !== 'https:' && !(protocol === 'http:' && onThisMachine)) return 'must be an https address';
  if (search || hash || username || password) return 'has more than a host and a path';
  // With the document's own address, discovery would not check whose document it is.
  if (pathname.includes('/.well-known/'))
    return 'is the address of a document: leave out /.well-known/ and what follows';
  if (origin === 'https://login.microsoftonline.com' && anyMicrosoftTenant.test(pathname)) {
    return 'lets in the staff of every Microsoft tenant: name your own tenant instead';
  }
  return null;
}
