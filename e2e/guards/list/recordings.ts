import { guardsOf } from './guard.ts';

const policy = 'src/proxy/audio/addressPolicy.test.ts';
const client = 'src/proxy/audio/audioClient.test.ts';

/** Where the proxy goes for a recording. */
export const recordingGuards = [
  ...guardsOf('src/proxy/audio/addressPolicy.ts', policy, [
    {
      row: 20,
      named: 'row 20: ftp://cdn.example/a.mp3 may not be asked',
      guard: " || (url.protocol !== 'https:' && url.protocol !== 'http:')",
      without: '',
    },
    {
      row: 20,
      named: 'row 20: https://user@cdn.example/a.mp3 may not be asked',
      guard: 'if (url.username || url.password) return null;',
      without: '',
    },
    {
      row: 20,
      named: 'row 20: https://cdn.example.evil.example/a.mp3 may not be asked',
      guard: 'host.name === url.hostname &&',
      without: 'url.hostname.startsWith(host.name) &&',
    },
    {
      row: 20,
      named: 'row 20: https://sub.cdn.example/a.mp3 may not be asked',
      guard: 'host.name === url.hostname &&',
      without: 'url.hostname.endsWith(`.${host.name}`) &&',
    },
    {
      row: 20,
      named: 'row 20: https://evilcdn.example/a.mp3 may not be asked',
      guard: 'if (!privateToo && !hosts.some((host) => matches(host, url))) return null;',
      without: '',
    },
    {
      row: 20,
      named: 'row 20: https://cdn.example:8080/a.mp3 may not be asked',
      guard: "host.port === null ? url.port === ''",
      without: 'host.port === null ? true',
    },
    {
      row: 20,
      named: 'row 20: http://10.1.2.3:81/ may not be asked',
      guard: ': host.port === portOf(url)',
      without: ': true',
    },
    {
      row: 20,
      named: 'row 20: https://api.example/a.mp3 may not be asked',
      guard: 'url.hostname === api.hostname && portOf(url) === portOf(api)',
      without: 'url.hostname === api.hostname',
    },
    {
      row: 20,
      named: 'row 20: http://10.1.2.4/ may not be asked',
      guard: 'if (isIP(literal) && !mayConnect(literal, privateToo)) return null;',
      without: '',
    },
    {
      row: 20,
      named: 'row 20: http://169.254.169.254/latest/meta-data/ may not be asked',
      guard: '!mayConnect(literal, privateToo)',
      without: '!(privateToo || mayConnect(literal, false))',
    },
    {
      row: 20,
      named: 'row 20: of 10,000 mutants, whatever is permitted is at an allowed host',
      guard: 'url.hostname === api.hostname && portOf(url) === portOf(api)',
      without: 'url.hostname.includes(api.hostname)',
    },
  ]),
  ...guardsOf('src/proxy/audio/addressRanges.ts', policy, [
    {
      row: 20,
      named: 'row 20: connecting to 169.254.169.254',
      guard: 'if (neverList.check(address, kind)) return false;',
      without: '',
    },
    {
      row: 20,
      named: 'row 20: connecting to 100.100.100.200',
      guard: "['100.100.100.200', 32],",
      without: '',
    },
    { row: 20, named: 'row 20: connecting to fd00:ec2::254', guard: "['fd00:ec2::', 32],", without: '' },
    { row: 20, named: 'row 20: connecting to 127.0.0.1', guard: "['127.0.0.0', 8],", without: '' },
    { row: 20, named: 'row 20: connecting to 10.0.0.1', guard: "['10.0.0.0', 8],", without: '' },
    {
      row: 20,
      named: 'row 20: connecting to ::ffff:10.0.0.1',
      guard: '!notPublicList.check(address, kind) &&',
      without: '(mapped || !notPublicList.check(address, kind)) &&',
    },
    {
      row: 20,
      named: 'row 20: connecting to fd12::1',
      guard: ' && (family === 4 || mapped || publicIPv6List.check(address, kind))',
      without: '',
    },
    { row: 20, named: 'row 20: connecting to 2002:a9fe:a9fe::', guard: "['2002::', 16],", without: '' },
  ]),
  ...guardsOf('src/proxy/audio/pools.ts', client, [
    {
      row: 20,
      named: 'row 20: an allowed name that resolves to a private address is not connected to',
      guard: '} else if (!addresses.every(({ address }) => mayConnect(address, privateToo))) {',
      without: '} else if (addresses.length > 9) {',
    },
    {
      row: 20,
      named: 'row 20: one bad address among those of a name spoils them all',
      guard: '!addresses.every(({ address }) =>',
      without: '!addresses.some(({ address }) =>',
    },
  ]),
  ...guardsOf('src/proxy/audio/addressPolicy.ts', client, [
    {
      row: 21,
      named: 'row 21: audio is followed through two redirects, the token sent to its own origin alone',
      guard: 'withToken: url.origin === api.origin',
      without: 'withToken: url.hostname === api.hostname',
    },
  ]),
];
