import { guardsOf } from './guard.ts';

const client = 'src/proxy/audio/audioClient.test.ts';
const links = 'src/proxy/audio/sealedLink.test.ts';

/** Sealed links, and what they lead on to. */
export const linkGuards = [
  ...guardsOf('src/proxy/audio/sealedLink.ts', links, [
    {
      row: 19,
      named: 'row 19: a link with any one bit changed does not open',
      guard: 'Buffer.concat([decipher.update(bytes.subarray(HEAD_BYTES)), decipher.final()])',
      without: 'decipher.update(bytes.subarray(HEAD_BYTES))',
    },
    {
      row: 19,
      named: 'row 19: a link cut, lengthened, joined or made up does not open',
      guard: " || bytes.toString('base64url') !== link",
      without: '',
    },
    {
      row: 19,
      named: 'row 19: a link cut, lengthened, joined or made up does not open',
      guard: 'bytes.length <= HEAD_BYTES || ',
      without: '',
    },
    {
      row: 19,
      named: 'row 19: a link of another installation does not open',
      guard: "hkdfSync('sha256', secret, '',",
      without: "hkdfSync('sha256', '', '',",
    },
  ]),
  ...guardsOf('src/proxy/routes/audio.ts', client, [
    {
      row: 19,
      named: 'row 19: a changed, foreign or expired link is 404',
      guard: 'recording.expires <= now()',
      without: 'recording.expires <= 0',
    },
  ]),
  ...guardsOf('src/proxy/routes/recordings.ts', client, [
    {
      row: 20,
      named: 'row 20: a row whose address may not be asked keeps its place',
      guard: 'policy(recording)?.url.href ?? null',
      without: 'recording',
      and: {
        file: 'src/proxy/audio/audioClient.ts',
        guard: 'const from = policy(address);',
        without: 'const from = { url: new URL(address), privateToo: true, withToken: false };',
      },
    },
    {
      row: 20,
      named: 'row 20: no address of upstream reaches the browser',
      guard: '{ ...copied(row), recording }',
      without: '{ recording, ...copied(row) }',
    },
  ]),
  ...guardsOf('src/proxy/audio/audioClient.ts', client, [
    {
      row: 21,
      named: 'row 21: a third redirect is refused',
      guard: 'const MOST_REDIRECTS = 2;',
      without: 'const MOST_REDIRECTS = 20;',
    },
    {
      row: 21,
      named: 'row 21: a redirect to http://localhost, which is not allowed',
      guard: 'const from = policy(address);',
      without:
        'const from = hop === 0 ? policy(address) : { url: new URL(address), privateToo: true, withToken: false };',
    },
    {
      row: 21,
      named: 'row 21: audio is followed through two redirects, the token sent to its own origin alone',
      guard: '...(withToken && { authorization',
      without: '...({ authorization',
    },
    {
      row: 21,
      named: 'row 21: a redirect to undefined leads nowhere',
      guard: "new URL(location, base).href : ''",
      without: 'new URL(location, base).href : base.href',
    },
  ]),
];
