import { guardsOf } from './guard.ts';

const signIn = 'src/proxy/oidc/signIn.test.ts';
const refusals = 'src/proxy/oidc/refusals.test.ts';
const returnPath = 'src/lib/returnPath.test.ts';
const seal = 'src/proxy/oidc/seal.test.ts';

/** Sign-in through an identity provider. */
export const providerGuards = [
  ...guardsOf('src/lib/returnPath.ts', returnPath, [
    {
      row: null,
      named: "open redirect: 'messages' leads home",
      guard: String.raw`asked === null || !/^\/[^\s\\\p{Cc}]*$/u.test(asked)`,
      without: 'asked === null',
    },
    {
      row: null,
      named: 'open redirect: whatever is asked for, a browser stays with us',
      guard: "!path.startsWith('//')",
      without: 'true',
    },
    {
      row: null,
      named: "open redirect: '//evil.example/messages' leads home",
      guard: 'origin === base && ',
      without: '',
    },
    {
      row: null,
      named: "open redirect: '/session/oidc?return_to=/session/oidc' leads home",
      guard: '!roundabouts.test(path)',
      without: 'true',
    },
  ]),
  ...guardsOf('src/proxy/oidc/startRoute.ts', signIn, [
    {
      row: null,
      named: 'oidc: open redirect: the way back leads nowhere but to a page of ours',
      guard: "returnPath(new URL(request.url, origin).searchParams.get('return_to'))",
      without: "new URL(request.url, origin).searchParams.get('return_to') ?? '/'",
    },
    {
      row: 2,
      named: 'row 2: whatever a request calls this server',
      guard: 'redirect_uri: callbackUri(origin),',
      without: 'redirect_uri: callbackUri(`https://${request.host}`),',
    },
    {
      row: null,
      named: 'oidc: a browser is sent to the provider with state, nonce and an S256 challenge',
      guard:
        "code_challenge: await calculatePKCECodeChallenge(verifier),\n    code_challenge_method: 'S256',",
      without: '',
    },
    {
      row: null,
      named: 'oidc: a browser is sent to the provider with state, nonce and an S256 challenge',
      guard: 'state,\n    nonce,',
      without: 'state,',
    },
  ]),
  ...guardsOf('src/proxy/oidc/landingPage.ts', 'src/proxy/oidc/landingPage.test.ts', [
    {
      row: null,
      named: 'oidc: no path leaves its place in the landing page',
      guard: `path.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')`,
      without: 'path',
    },
  ]),
  ...guardsOf('src/proxy/oidc/callbackRoute.ts', signIn, [
    {
      row: 5,
      named: 'row 5: a preset session cookie is never adopted',
      guard: "const { id } = await sessions.start(user, 'oidc', { idToken });",
      without:
        "const id = request.cookies['__Host-frontdesk'] ?? (await sessions.start(user, 'oidc', { idToken })).id;",
    },
    {
      row: 13,
      named: 'oidc: signing in at the provider starts a session',
      guard:
        ".header('content-security-policy', \"default-src 'none'; base-uri 'none'; frame-ancestors 'none'\")",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/oidc/callbackRoute.ts', refusals, [
    {
      row: 9,
      named: 'row 9: a browser that did not start a sign-in finishes none',
      guard: 'if (transaction) await auditFailure(options);',
      without: 'await auditFailure(options);',
    },
    {
      row: 27,
      named: 'oidc: whoever gives up at the provider reads that, and can start again',
      guard: 'if (transaction) await auditFailure(options);',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/oidc/routeOptions.ts', signIn, [
    {
      row: 18,
      named: 'oidc: a HEAD, which link checkers send, starts and finishes nothing',
      guard: 'exposeHeadRoute: false,',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/oidc/oidc.ts', signIn, [
    {
      row: 25,
      named: 'oidc: signing in at the provider starts a session',
      guard: "reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/oidc/seal.ts', seal, [
    {
      row: null,
      named: 'oidc: a text with any bit changed, or cut anywhere, does not open',
      guard: "Buffer.concat([content, decipher.final()]).toString('utf8')",
      without: "content.toString('utf8')",
    },
    {
      row: null,
      named: 'oidc: another secret or another purpose does not open it',
      guard: '`frontdesk ${purpose}`',
      without: "''",
    },
    {
      row: null,
      named: 'oidc: what was sealed opens, and never looks the same twice',
      guard: 'randomBytes(NONCE_BYTES)',
      without: 'Buffer.alloc(NONCE_BYTES)',
    },
    {
      row: null,
      named: 'oidc: a text with any bit changed, or cut anywhere, does not open',
      guard: 'if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;',
      without: '',
    },
  ]),
];
