import { BlockList, isIP } from 'node:net';

type Range = readonly [network: string, bits: number];

/** Never asked, whatever a configuration says: nobody keeps recordings there, and clouds keep their keys there. */
const never: readonly Range[] = [
  ['0.0.0.0', 8],
  ['169.254.0.0', 16],
  ['100.100.100.200', 32],
  ['168.63.129.16', 32],
  ['192.0.0.192', 32],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 128],
  ['fe80::', 10],
  ['fec0::', 10],
  ['fd00:ec2::', 32],
  ['fd20:ce::254', 128],
  ['ff00::', 8],
  // IPv4 addresses in others' clothes (NAT64, 6to4): any of the above could be meant.
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
];

/** Loopback, private and special-purpose networks (IANA's registries), beside those above. */
const notPublic: readonly Range[] = [
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['3fff::', 20],
];

const publicIPv6: Range = ['2000::', 3];

function listOf(ranges: readonly Range[]): BlockList {
  const list = new BlockList();
  for (const [network, bits] of ranges) list.addSubnet(network, bits, isIP(network) === 6 ? 'ipv6' : 'ipv4');
  return list;
}

const neverList = listOf(never);
const notPublicList = listOf(notPublic);
const publicIPv6List = listOf([publicIPv6]);

/** Whether the proxy may connect to an IP address: to a private one only where the operator named host and port. */
export function mayConnect(address: string, privateToo: boolean): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  const kind = family === 6 ? 'ipv6' : 'ipv4';
  // A BlockList reads an IPv4 address that is mapped into IPv6 as the IPv4 address that it is.
  if (neverList.check(address, kind)) return false;
  if (privateToo) return true;
  const mapped = /^::ffff:/i.test(address);
  return (
    !notPublicList.check(address, kind) && (family === 4 || mapped || publicIPv6List.check(address, kind))
  );
}
