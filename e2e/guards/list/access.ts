import { guardsOf } from './guard.ts';

/** Who is let in, by which way. */
export const accessGuards = [
  ...guardsOf('src/proxy/guards/staffOnly.ts', 'src/proxy/guards/staffOnly.test.ts', [
    {
      row: 1,
      named: 'row 1: every data address × method without a cookie is 401, and upstream hears nothing',
      guard: "if (request.visitor === null) throw new HttpError('unauthenticated', 'sign in first');",
      without: '',
    },
    {
      row: 1,
      named: 'row 1: every data address × method without a cookie is 401, and upstream hears nothing',
      guard: 'routeOptions.config.public === true || (is404 && !isDataPath(originalUrl))',
      without: 'true as boolean',
    },
    {
      row: 1,
      named: 'row 1: every data address × method without a cookie is 401, and upstream hears nothing',
      guard: '(is404 && !isDataPath(originalUrl))',
      without: 'is404',
    },
  ]),
  ...guardsOf('src/proxy/routes/signOut.ts', 'src/proxy/guards/staffOnly.test.ts', [
    {
      row: 1,
      named: 'row 1: the list of what answers without a session is exact',
      guard: 'config: { leaves: true }',
      without: 'config: { leaves: true, public: true }',
    },
  ]),
  ...guardsOf('src/proxy/access/whoIs.ts', 'src/proxy/guards/staffOnly.test.ts', [
    {
      row: 1,
      named: 'row 1: every data address × method without a cookie is 401, and upstream hears nothing',
      guard: 'if (id === null) return null;',
      without: "if (id === null) return { user: 'Maria', session: null };",
    },
  ]),
  ...guardsOf('src/proxy/access/whoIs.ts', 'src/proxy/access/provider.test.ts', [
    {
      row: 1,
      named: 'no name and password lead in where the provider signs people in, nor does a session by one',
      guard: 'session?.via === way ?',
      without: 'session ?',
    },
  ]),
  ...guardsOf('src/proxy/routes/signIn.ts', 'src/proxy/routes/signIn.test.ts', [
    {
      row: 2,
      named: 'row 2: an address in x-forwarded-for makes nobody another guesser',
      guard: 'address: request.ip',
      without: "address: String(request.headers['x-forwarded-for'] ?? request.ip)",
    },
    {
      row: 3,
      named:
        'row 3: of twenty wrong passwords the sixth and all after it are 429, and the right one is no better',
      guard: 'throw tooMany(outcome.retryAfter);',
      without: "throw new HttpError('unauthenticated', 'the name and the password do not go together');",
    },
    {
      row: 4,
      named: 'row 4: a name that nobody has is refused with the very answer to a wrong password',
      guard: "throw new HttpError('unauthenticated', 'the name and the password do not go together');",
      without:
        "throw new HttpError(pair.name === 'Maria' ? 'unauthenticated' : 'not_found', 'the name and the password do not go together');",
    },
    {
      row: 5,
      named: 'row 5: a cookie that was there before is never adopted, and what it opened is closed',
      guard: 'const previousId = sessionIdOf(request.headers.cookie, cookie.name);',
      without: 'const previousId = null;',
    },
    {
      row: 5,
      named: 'row 5: a cookie that was there before is never adopted, and what it opened is closed',
      guard: 'reply.setCookie(cookie.name, id, cookie.options)',
      without: 'reply.setCookie(cookie.name, previousId ?? id, cookie.options)',
    },
  ]),
  ...guardsOf('src/proxy/serverOptions.ts', 'src/proxy/routes/signIn.test.ts', [
    {
      row: 2,
      named: 'row 2: an address in x-forwarded-for makes nobody another guesser',
      guard: 'trustProxy: trustedProxies.length > 0 ? trustedProxies : false',
      without: 'trustProxy: true',
    },
  ]),
  ...guardsOf('src/proxy/limits/addressLimit.ts', 'src/proxy/routes/signIn.test.ts', [
    {
      row: 3,
      named:
        'row 3: of twenty wrong passwords the sixth and all after it are 429, and the right one is no better',
      guard: "headers: { 'retry-after': String(retryAfter) },",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/oidc/oidc.ts', 'src/proxy/access/provider.test.ts', [
    {
      row: 3,
      named: 'row 3: an address that comes and goes without end is held off, and others are not',
      guard: 'await admitOrLand(request, reply, options);',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/limits/addressLimit.ts', 'src/proxy/access/provider.test.ts', [
    {
      row: 3,
      named: 'row 3: an address that comes and goes without end is held off, and others are not',
      guard: 'if (!admission.admitted) throw tooMany(admission.retryAfter);',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/limits/consume.ts', 'src/proxy/limits/signInThrottle.test.ts', [
    {
      row: 3,
      named: 'row 3: an address has fifty wrong passwords, whoever they are for',
      guard: "hash('sha256', addressKey(address), 'base64url')",
      without: "hash('sha256', address, 'base64url')",
    },
  ]),
  ...guardsOf('src/proxy/access/signInThroughProvider.ts', 'src/proxy/access/provider.test.ts', [
    {
      row: 5,
      named: 'row 5: a session that the browser had before ends when another begins',
      guard: 'if (previousId !== null) await sessions.end(previousId);',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/config/readSignIn.ts', 'src/proxy/config/readSignIn.test.ts', [
    {
      row: 1,
      named: 'a service without sign-in is not opened to the network, whatever its origin',
      guard: "if (way === 'none') refuseOpenDoor(read.FRONTDESK_HOST, isDemo);",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/access/sessionIdOf.ts', 'src/proxy/access/whoIs.test.ts', [
    {
      row: null,
      named: 'two cookies of our name are refused, whichever comes first',
      guard: 'if (found.length > 1)',
      without: 'if (found.length > 9)',
    },
  ]),
];
