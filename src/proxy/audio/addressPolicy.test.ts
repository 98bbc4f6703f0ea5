import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAddressPolicy } from './addressPolicy.ts';
import { mayConnect } from './addressRanges.ts';

const policy = createAddressPolicy(new URL('https://api.example:8443/api'), [
  { name: 'cdn.example', port: null },
  { name: 'store.example', port: 9000 },
  { name: '10.1.2.3', port: 80 },
  { name: '10.1.2.4', port: null },
  { name: '169.254.169.254', port: 80 },
  { name: '[::1]', port: 9000 },
]);

test.each([
  ['https://cdn.example/a.mp3?sig=x#t=1', { privateToo: false, withToken: false }],
  ['http://cdn.example/a.mp3', { privateToo: false, withToken: false }],
  ['HTTPS://CDN.example:443/a.mp3', { privateToo: false, withToken: false }],
  ['http://store.example:9000/a.mp3', { privateToo: true, withToken: false }],
  ['https://api.example:8443/a.mp3', { privateToo: true, withToken: true }],
  ['http://api.example:8443/a.mp3', { privateToo: true, withToken: false }],
  ['http://10.1.2.3/a.mp3', { privateToo: true, withToken: false }],
  ['http://0xa010203/a.mp3', { privateToo: true, withToken: false }],
  ['http://[0:0::1]:9000/a.mp3', { privateToo: true, withToken: false }],
])('%s may be asked', (address, expected) => {
  expect(policy(address)).toMatchObject(expected);
});

test.each([
  'file:///etc/passwd',
  'data:audio/mpeg;base64,AAAA',
  'javascript:alert(1)',
  'ftp://cdn.example/a.mp3',
  '//cdn.example/a.mp3',
  '/a.mp3',
  '',
  'cdn.example/a.mp3',
  'https://user@cdn.example/a.mp3',
  'https://cdn.example@evil.example/a.mp3',
  'https://cdn.example:pw@evil.example/a.mp3',
  'https://cdn.example.evil.example/a.mp3',
  'https://evilcdn.example/a.mp3',
  'https://sub.cdn.example/a.mp3',
  'https://cdn.example./a.mp3',
  'https://cdn.example:8080/a.mp3',
  'https://store.example/a.mp3',
  'https://api.example/a.mp3',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::ffff:169.254.169.254]/',
  'http://metadata.google.internal/',
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://0/',
  'http://10.1.2.4/',
  'http://10.1.2.3:81/',
  'https://cdn\u3002example.evil/a.mp3',
  `https://cdn.example/${'a'.repeat(3000)}`,
])('row 20: %s may not be asked', (address) => {
  expect(policy(address)).toBeNull();
});

const good = [
  'https://cdn.example/a.mp3',
  'http://store.example:9000/a.mp3',
  'https://api.example:8443/a.mp3',
];
const allowed = new Set([
  'https://cdn.example',
  'http://cdn.example',
  'http://store.example:9000',
  'https://store.example:9000',
  'https://api.example:8443',
  'http://api.example:8443',
]);
const pieces = fc.constantFrom(
  '@',
  ':',
  '/',
  '\\',
  '//',
  '?',
  '#',
  '.',
  '%2e',
  '%00',
  '\t',
  '\n',
  '[',
  ']',
  ';',
  '\u3002',
  '\uFF0F',
  '\u00AD',
  'evil.example',
  '127.0.0.1',
  '::1',
  ':8443',
  'http:',
  'x',
);

test('row 20: of 10,000 mutants, whatever is permitted is at an allowed host, by its one normal form', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...good),
      fc.array(fc.tuple(fc.nat(40), fc.nat(4), pieces), { minLength: 1, maxLength: 5 }),
      (address, edits) => {
        const mutant = edits.reduce(
          (text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut),
          address,
        );
        const permitted = policy(mutant);
        return (
          permitted === null ||
          (allowed.has(permitted.url.origin) &&
            permitted.url.username === '' &&
            permitted.url.password === '')
        );
      },
    ),
    { numRuns: 10_000 },
  );
});

test.each([
  ['8.8.8.8', true, true],
  ['2606:4700::1111', true, true],
  ['::ffff:8.8.8.8', true, true],
  ['127.0.0.1', false, true],
  ['::1', false, true],
  ['10.0.0.1', false, true],
  ['172.31.255.255', false, true],
  ['172.32.0.1', true, true],
  ['192.168.1.1', false, true],
  ['100.64.0.1', false, true],
  ['::ffff:10.0.0.1', false, true],
  ['fd12::1', false, true],
  ['64:ff9b::a00:1', false, false],
  ['64:ff9b::a9fe:a9fe', false, false],
  ['64:ff9b:1::a9fe:a9fe', false, false],
  ['2002:a9fe:a9fe::', false, false],
  ['198.18.0.1', false, true],
  ['169.254.169.254', false, false],
  ['::ffff:169.254.169.254', false, false],
  ['::ffff:a9fe:a9fe', false, false],
  ['fe80::1', false, false],
  ['fd00:ec2::254', false, false],
  ['fd00:ec2::23', false, false],
  ['fd20:ce::254', false, false],
  ['100.100.100.200', false, false],
  ['168.63.129.16', false, false],
  ['0.0.0.0', false, false],
  ['::', false, false],
  ['224.0.0.1', false, false],
  ['255.255.255.255', false, false],
  ['ff02::1', false, false],
  ['not an address', false, false],
  ['', false, false],
])('row 20: connecting to %s: %s, where named with its port: %s', (address, byHost, byPort) => {
  expect([mayConnect(address, false), mayConnect(address, true)]).toEqual([byHost, byPort]);
});
