import { isIP } from 'node:net';

const GROUPS = 8;
const GROUPS_OF_NETWORK = 4;

/**
 * What addresses are counted by: an IPv4 address itself, however it is written, and the /64 network of an IPv6 address, for
 * one household has all of that to itself.
 */
export function addressKey(address: string): string {
  const [text = ''] = address.split('%');
  if (isIP(text) !== 6) return text;
  const groups = groupsOf(text);
  if (groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff') return groups.slice(6).flatMap(bytesOf).join('.');
  return `${groups.slice(0, GROUPS_OF_NETWORK).join(':')}::/64`;
}

function groupsOf(address: string): string[] {
  // A URL's host is in the one canonical spelling: hexadecimal, lower case, without leading zeros.
  const [start = '', end] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::');
  const before = start.split(':').filter(Boolean);
  if (end === undefined) return before;
  const after = end.split(':').filter(Boolean);
  return [...before, ...Array<string>(GROUPS - before.length - after.length).fill('0'), ...after];
}

function bytesOf(group: string): number[] {
  const value = Number.parseInt(group, 16);
  return [Math.floor(value / 256), value % 256];
}
