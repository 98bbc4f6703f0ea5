import { guardsOf } from './guard.ts';

const headers = 'src/proxy/guards/securityHeaders.test.ts';

/** What reaches the page, and what is written down. */
export const pageGuards = [
  ...guardsOf('src/proxy/guards/securityHeaders.ts', headers, [
    {
      row: 13,
      named: 'row 13: the policy of /messages',
      guard: "default-src 'none'",
      without: "default-src 'self'",
    },
    {
      row: 13,
      named: 'row 13: the policy of /messages',
      guard: "script-src 'self'",
      without: 'script-src *',
    },
    { row: 13, named: 'row 13: the policy of /messages', guard: '"object-src \'none\'",', without: '' },
    { row: 13, named: 'row 13: the policy of /messages', guard: '"base-uri \'none\'",', without: '' },
    { row: 13, named: 'row 13: the policy of /messages', guard: '"frame-ancestors \'none\'",', without: '' },
    {
      row: 13,
      named: 'row 13: the policy of /messages',
      guard: "'referrer-policy': 'no-referrer',",
      without: '',
    },
    {
      row: 13,
      named: 'row 13: the policy of /messages',
      guard: "'cross-origin-opener-policy': 'same-origin',",
      without: '',
    },
    {
      row: 13,
      named: 'row 13: the policy of /messages',
      guard: "'x-content-type-options': 'nosniff',",
      without: '',
    },
    {
      row: 13,
      named: 'row 13: an https origin is https for a year',
      guard: "origin.startsWith('https:') ? onHttps : always",
      without: 'always',
    },
    {
      row: 13,
      named: 'row 13: the policy of /session',
      guard: "origin.startsWith('https:') ? onHttps : always",
      without: 'onHttps',
    },
    {
      row: 25,
      named: 'row 25: no cache keeps /api/v2/messages',
      guard: "if (is404 || isDataPath(originalUrl)) reply.header('cache-control', 'no-store');",
      without: '',
    },
    {
      row: 25,
      named: 'row 25: no cache keeps /session',
      guard: 'if (is404 || isDataPath(originalUrl)) reply',
      without: 'if (is404) reply',
    },
  ]),
  ...guardsOf('src/proxy/guards/answerErrors.ts', headers, [
    {
      row: 25,
      named: 'row 25: no cache keeps /missing.js',
      guard: "'cache-control': 'no-store', ",
      without: "'cache-control': 'no-cache', ",
    },
  ]),
  ...guardsOf('src/proxy/routes/audio.ts', 'src/proxy/routes/audio.test.ts', [
    {
      row: 16,
      named: 'row 16: audio/mpeg passes as audio/mpeg, in a sandbox',
      guard: `'content-security-policy': "default-src 'none'; sandbox",`,
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/audio/readAudio.ts', 'src/proxy/routes/audio.test.ts', [
    {
      row: 16,
      named: "row 16: what is sent as 'text/html' is 502",
      guard: 'if (!type || watch.found(Buffer.from(type)))',
      without:
        "if (!type) return { type: 'text/html', length: null, part: null, headers: {} };\n  if (!type)",
    },
    {
      row: null,
      named: 'audio that is compressed on the way is not passed on',
      guard: "(headers['content-encoding'] ?? 'identity') !== 'identity'",
      without: 'false',
    },
  ]),
  ...guardsOf('src/proxy/audio/readAudio.ts', 'src/proxy/audio/readAudio.test.ts', [
    {
      row: 23,
      named: 'row 23: the token passes as no header, the media type among them',
      guard: ' || watch.found(Buffer.from(type))',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/audio/mediaType.ts', 'src/proxy/routes/audio.test.ts', [
    {
      row: 16,
      named: "row 16: what is sent as 'video/mp4' is 502",
      guard: '/^audio\\/[a-z0-9]',
      without: '/^(?:audio|video)\\/[a-z0-9]',
    },
    {
      row: 16,
      named: "row 16: what is sent as 'audio/<x>' is 502",
      guard: '[a-z0-9][a-z0-9.+-]{0,60}$/',
      without: '/',
    },
    {
      row: 16,
      named: "row 16: what is sent as 'image/svg+xml' is 502",
      guard: '/^audio\\/[a-z0-9][a-z0-9.+-]{0,60}$/.test(essence)',
      without: 'essence',
    },
    {
      row: 16,
      named: 'row 16: application/octet-stream passes as audio/mpeg',
      guard: "if (unnamed.has(essence)) return byEnding[endingOf(pathname)] ?? 'audio/mpeg';",
      without: 'if (unnamed.has(essence)) return essence;',
    },
  ]),
  ...guardsOf('src/proxy/guards/requestLog.ts', 'src/proxy/guards/requestLog.test.ts', [
    {
      row: 26,
      named: 'row 26: no query, body, number or name is written',
      guard: '({ request: { method, routeOptions, visitor, id }, status, ms, brokenOff }) => {',
      without:
        '({ request: { method, routeOptions, visitor, id, url }, status, ms, brokenOff }) => {\n    log.info({ url });',
    },
    { row: 26, named: 'row 26: one line a request', guard: 'route: routeOptions.url ?? null,', without: '' },
    {
      row: 26,
      named: 'row 26: one line a request',
      guard: '        status,',
      without: '        status, host: routeOptions.url,',
    },
  ]),
  ...guardsOf('src/proxy/guards/onEnded.ts', 'src/proxy/guards/requestLog.test.ts', [
    {
      row: 26,
      named: 'row 26: a listener who leaves, and a visitor who leaves before there is an answer',
      guard: "reply.raw.once('close',",
      without: "reply.raw.once('finish',",
    },
  ]),
  ...guardsOf('src/proxy/logger.ts', 'src/proxy/logger.test.ts', [
    {
      row: 26,
      named: 'an error alone is written as its kind and place',
      guard: "message = 'event'",
      without: 'message',
    },
    {
      row: 23,
      named: 'an error in an event is written as its kind and place',
      guard: 'serializers: { err: plainError },',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/guards/answerErrors.ts', 'src/proxy/guards/requestLog.test.ts', [
    {
      row: 23,
      named: 'an error that nobody foresaw is logged with its place in the code',
      guard: "'something went wrong on this server'",
      without: 'String(cause)',
    },
  ]),
  ...guardsOf('src/proxy/routes/pages.ts', 'src/proxy/routes/pages.test.ts', [
    {
      row: 45,
      named: 'row 45: /assets/main-gone.js, which is not there, is no page',
      guard: " || /\\.[^/]*$/.test(originalUrl.split('?')[0] ?? '')",
      without: '',
    },
  ]),
];
