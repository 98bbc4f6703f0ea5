import { guardsOf } from './guard.ts';

/** Sessions, cookies and requests of other pages, in the server as a whole. */
export const visitGuards = [
  ...guardsOf('src/proxy/routes/signOut.ts', 'src/proxy/routes/signOut.test.ts', [
    {
      row: 6,
      named: 'row 6: after sign-out the cookie opens nothing any more, and the browser is told to drop it',
      guard: 'await access.sessions.end(session.id);',
      without: '',
    },
    {
      row: 6,
      named: 'row 6: after sign-out the cookie opens nothing any more, and the browser is told to drop it',
      guard: 'reply.clearCookie(access.cookie.name, access.cookie.options);',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/accounts/staffCommands.ts', 'src/proxy/access/whoIs.test.ts', [
    {
      row: 6,
      named: 'row 6: a member who is removed by the command is out at once, in every browser',
      guard: `      const ended = await toldAs(\`\${removed ?? name} is removed\`, 'remove', () =>
        sessions.endAllOf(removed ?? name),
      );`,
      without: '      const ended = 0;',
    },
  ]),
  ...guardsOf('src/proxy/access/whoIs.ts', 'src/proxy/access/whoIs.test.ts', [
    {
      row: 7,
      named: 'row 7: a page that polls keeps no session alive',
      guard: '{ touch: isUse(request) }',
      without: '{ touch: true }',
    },
    {
      row: 7,
      named: 'row 7: fifteen minutes without use end a session',
      guard: '{ touch: isUse(request) }',
      without: '{ touch: false }',
    },
    {
      row: 7,
      named: 'row 7: a page that polls keeps no session alive',
      guard: "return headers['x-frontdesk-background'] !== '1';",
      without: 'return true;',
    },
    {
      row: 7,
      named: 'row 7: a page that asks who is here keeps no session alive',
      guard:
        "if (method === 'GET' && routeOptions.url === '/session') return headers['x-frontdesk-use'] === '1';",
      without: '',
    },
    {
      row: 7,
      named: 'row 7: a page of another origin keeps no session alive',
      guard: "if (site !== 'same-origin' && site !== 'none') return false;",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/routes/signIn.ts', 'src/proxy/routes/signIn.test.ts', [
    {
      row: 8,
      named: 'row 8: the cookie of http://localhost:3000',
      guard: 'cookie.name, id, cookie.options',
      without: "cookie.name, id, { path: '/' }",
    },
  ]),
  ...guardsOf('src/proxy/access/openAccess.ts', 'src/proxy/routes/signIn.test.ts', [
    {
      row: 8,
      named: 'row 8: the cookie of https://desk.example',
      guard: 'cookie: sessionCookie(origin),',
      without: "cookie: sessionCookie('http://localhost'),",
    },
  ]),
  ...guardsOf('src/proxy/access/signInThroughProvider.ts', 'src/proxy/access/provider.test.ts', [
    {
      row: 8,
      named: 'row 8: the cookie is for this server alone',
      guard: 'reply.setCookie(cookie.name, id, cookie.options);',
      without: "reply.setCookie(cookie.name, id, { path: '/' });",
    },
  ]),
  ...guardsOf('src/proxy/guards/sameOrigin.ts', 'src/proxy/routes/signIn.test.ts', [
    {
      row: 9,
      named: 'row 9: a page without our header signs nobody in, whatever the content type',
      guard: "if (headers['x-frontdesk'] !== '1') return false;",
      without: '',
    },
    {
      row: 9,
      named: 'row 9: another site signs nobody in, whatever the content type',
      guard: 'if (!allowed) throw',
      without: "if (!allowed && request.method !== 'POST') throw",
    },
  ]),
  ...guardsOf('src/proxy/guards/sameOrigin.ts', 'src/proxy/routes/signOut.test.ts', [
    {
      row: 9,
      named: 'row 9: a page without our header signs nobody out',
      guard: "if (headers['x-frontdesk'] !== '1') return false;",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/guards/sameOrigin.ts', 'src/proxy/access/provider.test.ts', [
    {
      row: 10,
      named: 'row 10: other sites lead a browser there and back, and their scripts and frames do not',
      guard: "&& headers['sec-fetch-mode'] === 'navigate'",
      without: '',
    },
    {
      row: 10,
      named: 'row 10: other sites lead a browser there and back, and their scripts and frames do not',
      guard: 'routeOptions.config.fromAnySite === true && ',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/guards/ownHosts.ts', 'src/proxy/routes/signIn.test.ts', [
    {
      row: 11,
      named: 'row 11: by another name nobody signs in',
      guard:
        "throw new HttpError('forbidden', 'this server does not answer for that host', { status: 421 });",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/config.ts', 'src/proxy/config/readSignIn.test.ts', [
    {
      row: 11,
      named: 'on the network, the public origin must be told: every other name is refused',
      guard: 'if (isLoopback(host)) return `http://localhost:${port}`;',
      without: 'return `http://localhost:${port}`;',
    },
  ]),
];
