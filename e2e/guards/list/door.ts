import { guardsOf } from './guard.ts';

/** Who is let in, and by which address and method. */
export const doorGuards = [
  ...guardsOf('src/proxy/guards/dataPaths.ts', 'src/proxy/guards/staffOnly.test.ts', [
    {
      row: 1,
      named: 'row 1: every data address × method without a cookie is 401',
      guard: '(?:api|session|healthz|readyz)(?:[/?]|$)|recordings\\/',
      without: '(?:session|healthz|readyz)(?:[/?]|$)|recordings\\/',
    },
  ]),
  ...guardsOf('src/proxy/serverOptions.ts', 'src/proxy/guards/ownHosts.test.ts', [
    {
      row: 2,
      named: 'row 2: a forwarded host counts only from a trusted proxy',
      guard: 'trustProxy: trustedProxies.length > 0 ? trustedProxies : false,',
      without: 'trustProxy: true,',
    },
    {
      row: 2,
      named: 'row 2: a forwarded host counts only from a trusted proxy',
      guard: 'trustProxy: trustedProxies.length > 0 ? trustedProxies : false,',
      without: 'trustProxy: trustedProxies.length > 0,',
    },
  ]),
  ...guardsOf('src/proxy/upstream/jsonClient.ts', 'src/proxy/guards/ownHosts.test.ts', [
    {
      row: 2,
      named: 'row 2: forwarding headers change neither who asks nor where',
      guard: "'user-agent': 'frontdesk',\n  };",
      without: "'user-agent': 'frontdesk', 'x-forwarded-for': '10.0.0.1',\n  };",
    },
  ]),
  ...guardsOf('src/proxy/guards/sameOrigin.ts', 'src/proxy/guards/sameOrigin.test.ts', [
    {
      row: 9,
      named: 'row 9: a write from our page without our header',
      guard: "if (headers['x-frontdesk'] !== '1') return false;",
      without: '',
    },
    {
      row: 9,
      named: 'row 9: a write from our page with another value in it',
      guard: "headers['x-frontdesk'] !== '1'",
      without: "headers['x-frontdesk'] === undefined",
    },
    {
      row: 9,
      named: 'row 9: a write from our origin, yet cross-site',
      guard: "if (site !== undefined && site !== 'same-origin') return false;",
      without: '',
    },
    {
      row: 9,
      named: 'row 9: a write from another origin, in a browser that does not say',
      guard: ': ours.includes(origin)',
      without: ': true',
    },
    {
      row: 9,
      named: 'row 9: a write from no origin and no site',
      guard: "origin === undefined ? site === 'same-origin'",
      without: 'origin === undefined ? true',
    },
    {
      row: 9,
      named: 'row 9: a write from another origin, in a browser that does not say',
      guard: "new Set(['GET', 'HEAD'])",
      without: "new Set(['GET', 'HEAD', 'POST'])",
    },
    {
      row: 10,
      named: 'row 10: a read of /api/v2/to_dos from another site',
      guard: "!isDataPath(originalUrl) || site === 'same-origin' || site === 'none'",
      without: 'true',
    },
    {
      row: 10,
      named: 'row 10: a read of /recordings/AAAA from another site',
      guard: "site === 'same-origin' || site === 'none'",
      without: "site !== 'cross-site'",
    },
  ]),
  ...guardsOf('src/proxy/guards/securityHeaders.ts', 'src/proxy/guards/sameOrigin.test.ts', [
    {
      row: 10,
      named: 'row 10: a link from another site opens a page, and no answer is for other origins',
      guard: "'cross-origin-resource-policy': 'same-origin',",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/guards/ownHosts.ts', 'src/proxy/guards/ownHosts.test.ts', [
    {
      row: 11,
      named: 'row 11: the host evil.example:3000 is refused',
      guard:
        "throw new HttpError('forbidden', 'this server does not answer for that host', { status: 421 });",
      without: '',
    },
    {
      row: 11,
      named: 'row 11: the host localhost:3001 is refused',
      guard: 'ours.includes(request.host.toLowerCase())',
      without: "ours.some((host) => request.host.toLowerCase().startsWith(host.split(':')[0] ?? ''))",
    },
    {
      row: 11,
      named: 'row 11: an absolute request line is refused',
      guard: "request.originalUrl.startsWith('/') && ",
      without: '',
    },
    {
      row: 11,
      named: 'a server that listens elsewhere answers for its public origin alone',
      guard: 'if (!isLoopback(host)) return [origin];',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/metrics/startMetrics.ts', 'src/proxy/metrics/metrics.test.ts', [
    {
      row: 11,
      named: 'row 11: a name that someone points at this machine gets no metrics',
      guard: 'if (!isForLoopback(headers.host))',
      without: 'if (headers.host === undefined)',
    },
    {
      row: null,
      named: 'metrics are on a port of their own, for this machine alone',
      guard: "server.listen(port, '127.0.0.1');",
      without: "server.listen(port, '127.0.0.2');",
    },
  ]),
];
