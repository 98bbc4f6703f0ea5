import { isIP } from 'node:net';
import { mayConnect } from './addressRanges.ts';
import type { AllowedHost } from './allowedHosts.ts';

/** An address that may be asked for audio. */
export interface Permitted {
  url: URL;
  /** The operator named this host with its port, so it may resolve to a private address. */
  privateToo: boolean;
  /** It is the API's own origin, the only place where the token goes. */
  withToken: boolean;
}

/** Judges an address that upstream gave: the address in its one normal form, or null when it may not be asked. */
export type AddressPolicy = (address: string) => Permitted | null;

const LONGEST = 2048;

export function createAddressPolicy(api: URL, hosts: readonly AllowedHost[]): AddressPolicy {
  return (address) => {
    // `new URL` does what the connection does: it is asked for the host, never the text.
    const url = address.length <= LONGEST && URL.canParse(address) ? new URL(address) : null;
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
    if (url.username || url.password) return null;
    const privateToo = isApiHost(url, api) || hosts.some((host) => host.port !== null && matches(host, url));
    if (!privateToo && !hosts.some((host) => matches(host, url))) return null;
    // A literal never reaches the lookup that judges what names resolve to.
    const literal = url.hostname.replace(/^\[(.*)\]$/, '$1');
    if (isIP(literal) && !mayConnect(literal, privateToo)) return null;
    url.hash = '';
    return { url, privateToo, withToken: url.origin === api.origin };
  };
}

function portOf({ port, protocol }: URL): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}

function isApiHost(url: URL, api: URL): boolean {
  return url.hostname === api.hostname && portOf(url) === portOf(api);
}

function matches(host: AllowedHost, url: URL): boolean {
  return host.name === url.hostname && (host.port === null ? url.port === '' : host.port === portOf(url));
}
