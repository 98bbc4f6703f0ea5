import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressKey } from './addressKey.ts';

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::FFFF:cb00:7107', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts as %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});

test('row 3: whoever has a /64 network is one guesser', () => {
  const hosts = fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(hosts, (groups) => {
      const host = groups.map((group) => group.toString(16)).join(':');
      return addressKey(`2001:db8:7:8:${host}`) === '2001:db8:7:8::/64';
    }),
  );
});

test('row 3: an IPv4 address is one guesser, however it is written', () => {
  fc.assert(fc.property(fc.ipV4(), (address) => addressKey(`::ffff:${address}`) === addressKey(address)));
});

test('row 3: the spelling of an address makes no difference', () => {
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
      return (
        addressKey(canonical) === addressKey(address) &&
        addressKey(address.toUpperCase()) === addressKey(address)
      );
    }),
  );
});
