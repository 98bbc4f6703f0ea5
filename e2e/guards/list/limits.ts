import { guardsOf } from './guard.ts';

const server = 'src/proxy/serverOptions.test.ts';
const config = 'src/proxy/config.test.ts';

/** What a client can hold of the server, and how it is started and stopped. */
export const limitGuards = [
  ...guardsOf('src/proxy/serverOptions.ts', server, [
    {
      row: 28,
      named: 'row 28: a body over 16 KiB is refused by its length',
      guard: 'bodyLimit: NEW_TO_DO_BYTES,',
      without: '',
    },
    {
      row: 28,
      named: 'row 28: a body over 16 KiB is refused in chunks too',
      guard: 'bodyLimit: NEW_TO_DO_BYTES,',
      without: '',
    },
    {
      row: 29,
      named: 'row 29: headers that are too large are answered 431',
      guard: 'maxHeaderSize: HEADER_BYTES, ',
      without: 'maxHeaderSize: 64 * 1024, ',
    },
    {
      row: 29,
      named: 'row 29: headers that are too large are answered 431',
      guard: 'clientErrorHandler: answerClientError,',
      without: '',
    },
    {
      row: 29,
      named: 'row 29: a client that does not finish headers is answered 408',
      guard: 'headersTimeout: headersMs, ',
      without: 'headersTimeout: 15_000, ',
      and: { file: 'src/proxy/serverOptions.ts', guard: 'requestTimeout: requestMs,', without: '' },
    },
    {
      row: 29,
      named: 'row 29: a client that does not finish a body is answered 408',
      guard: 'requestTimeout: requestMs,',
      without: '',
    },
    {
      row: 29,
      named: 'row 29: a client that takes nothing of what it asked for is let go',
      guard: 'connectionTimeout: idleMs,',
      without: '',
    },
    {
      row: 29,
      named: 'row 29: a thousand idle connections do not keep anybody out',
      guard: 'export const MOST_CONNECTIONS = 4096;',
      without: 'export const MOST_CONNECTIONS = 512;',
    },
  ]),
  ...guardsOf('src/proxy/routes/toDos.ts', server, [
    {
      row: 28,
      named: 'row 28: a compressed body is not a way round',
      guard: "refuseEncoding(request.headers['content-encoding']);",
      without: '',
    },
    {
      row: 9,
      named: 'a body that is text/plain is not read',
      guard: "app.removeContentTypeParser('text/plain');",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/guards/clientErrors.ts', server, [
    {
      row: 29,
      named: 'row 29: what is not HTTP is answered 400',
      guard: "if (!socket.writable || error.code === 'ECONNRESET' || isAnswering(socket)) {",
      without: 'if (socket.writable) {',
    },
    {
      row: 40,
      named: 'row 40: what is not HTTP behind a request whose answer is under way',
      guard: ' || isAnswering(socket)',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/config.ts', config, [
    {
      row: 23,
      named: 'FRONTDESK_API_URL with',
      guard: "url.protocol === 'http:' && ",
      without: 'false && ',
    },
    {
      row: null,
      named: 'FRONTDESK_API_TOKEN with',
      guard: "throw new ConfigError(['FRONTDESK_API_TOKEN has a character that cannot stand in a header']);",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/config/environment.ts', config, [
    {
      row: 23,
      named: 'FRONTDESK_API_URL with',
      guard: "v.check(({ username, password }) => !username && !password, 'has a user name in it'),",
      without: '',
    },
    {
      row: null,
      named: 'FRONTDESK_API_TOKN with',
      guard: '.filter((name) => !(name in environmentSchema.entries))',
      without: '.filter(() => false)',
    },
    {
      row: 2,
      named: 'FRONTDESK_TRUSTED_PROXIES with',
      guard: 'if (!family || rest.length > 0) return null;',
      without: '',
    },
    {
      row: 2,
      named: 'FRONTDESK_TRUSTED_PROXIES with',
      guard: '[1-9]',
      without: '[0-9]',
    },
  ]),
  ...guardsOf('src/proxy/config/secrets.ts', config, [
    {
      row: 19,
      named: 'FRONTDESK_SECRET with',
      guard: 'if (bytes.length < LEAST_SECRET_BYTES) {',
      without: 'if (bytes.length < 1) {',
    },
    {
      row: 19,
      named: 'the secret of links is made once, readable by this user alone, and kept',
      guard: ', { mode: 0o600 }',
      without: '',
    },
    {
      row: 19,
      named: 'half a secret, which a full disk once left, stops the start and names its file',
      guard: 'if (secret.length >= LEAST_SECRET_BYTES) return secret;',
      without: 'if (secret.length > 0) return secret;',
    },
  ]),
  ...guardsOf('src/proxy/shutdown.ts', 'src/proxy/start.test.ts', [
    {
      row: 47,
      named: 'row 47: SIGTERM lets a running request end',
      guard: "process.once('SIGTERM', drain);",
      without: '',
    },
    {
      row: 47,
      named: 'row 47: SIGTERM lets a running request end',
      guard: 'if (closing) setImmediate(() => app.server.closeIdleConnections());',
      without: '',
    },
    {
      row: 47,
      named: 'row 47: what does not end in time is broken off',
      guard: 'setTimeout(() => app.server.closeAllConnections(), drainMs);',
      without: '',
    },
  ]),
];
