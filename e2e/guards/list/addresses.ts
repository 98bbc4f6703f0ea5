import { guardsOf } from './guard.ts';

/** Which addresses and methods there are. */
export const addressGuards = [
  ...guardsOf('src/proxy/guards/plainPaths.ts', 'src/proxy/guards/plainPaths.test.ts', [
    {
      row: 17,
      named: 'row 17: /api/v2/messages/..%2fto_dos never',
      guard: 'if (!isPlainAddress(originalUrl))\n      throw',
      without: 'if (originalUrl === null)\n      throw',
    },
    {
      row: 17,
      named: 'row 17: /api/v2/messages/../to_dos never',
      guard: '(?:\\/[\\w~-][\\w.~-]*)+',
      without: '(?:\\/[\\w.~-]*)+',
    },
    {
      row: 17,
      named: 'row 17: /api/v2/messages/939%00 never',
      guard: '[\\w~-][\\w.~-]*)+',
      without: '[\\w~-][\\w.~%-]*)+',
      and: {
        file: 'src/proxy/routes/messages.ts',
        guard: '/^[1-9]\\d{0,15}$/.test(text) ? Number(text) : Number.NaN',
        without: 'Number.parseInt(text, 10)',
      },
    },
    {
      row: 17,
      named: 'row 17: /api/v2/messages/939;a=b never',
      guard: '[\\w~-][\\w.~-]*)+',
      without: '[\\w~-][\\w.~;=-]*)+',
      and: {
        file: 'src/proxy/routes/messages.ts',
        guard: '/^[1-9]\\d{0,15}$/.test(text) ? Number(text) : Number.NaN',
        without: 'Number.parseInt(text, 10)',
      },
    },
    {
      row: 17,
      named: 'row 17: /api/v2/messages/939#/to_dos never',
      guard: '(?:\\?[^#]*)?$',
      without: '(?:[?#].*)?$',
      and: { file: 'src/proxy/routes/messages.ts', guard: 'readQuery(request.query, []);', without: '' },
    },
    { row: 17, named: 'row 17: /api/v2//messages never', guard: '(?:\\/[\\w~-]', without: '(?:\\/+[\\w~-]' },
  ]),
  ...guardsOf('src/proxy/routes/messages.ts', 'src/proxy/guards/plainPaths.test.ts', [
    {
      row: 17,
      named: 'row 17: /api/v2/messages/abc never',
      guard: '/^[1-9]\\d{0,15}$/.test(text) ? Number(text) : Number.NaN',
      without: 'Number.parseInt(text, 16)',
    },
    {
      row: 17,
      named: 'row 17: /api/v2/messages/9e3 never',
      guard: '/^[1-9]\\d{0,15}$/.test(text) ? Number(text) : Number.NaN',
      without: 'Number(text)',
    },
    {
      row: 17,
      named: 'row 17: /api/v2/messages/9007199254740993 never',
      guard: 'if (!Number.isSafeInteger(id))',
      without: 'if (Number.isNaN(id))',
    },
    {
      row: 17,
      named: 'row 17: /api/v2/messages/939?from_date=01-01-2025 never',
      guard: 'readQuery(request.query, []);',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/routes/recordings.ts', 'src/proxy/guards/plainPaths.test.ts', [
    {
      row: 17,
      named: 'row 17: /api/v2/call-recordings?url=',
      guard: 'readQuery(request.query, []);',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/guards/knownMethods.ts', 'src/proxy/guards/knownMethods.test.ts', [
    {
      row: 18,
      named: 'row 18: /api/v2/messages/939 has the methods',
      guard: ".replaceAll(/:\\w+/g, '[^/]+')",
      without: '',
    },
    {
      row: 18,
      named: 'row 18: /api/v2/to_dos has the methods',
      guard: 'for (const one of [method].flat()) known.methods.add(one);',
      without: "known.methods.add('GET');",
    },
  ]),
  ...guardsOf('src/proxy/routes/pages.ts', 'src/proxy/guards/knownMethods.test.ts', [
    {
      row: 18,
      named: 'row 18: /api/v2/to_dos has the methods',
      guard: 'if (methods.length > 0) throw wrongMethod(methods);',
      without: '',
    },
    {
      row: 18,
      named: 'row 18: /messages has the methods',
      guard: "if (method !== 'GET' && method !== 'HEAD') throw wrongMethod(['GET', 'HEAD']);",
      without: '',
    },
    {
      row: 18,
      named: 'row 18: /api/v2/users is nothing',
      guard: 'if (isDataPath(originalUrl) ||',
      without: 'if (',
    },
  ]),
  ...guardsOf('src/proxy/serverOptions.ts', 'src/proxy/guards/knownMethods.test.ts', [
    {
      row: 18,
      named: 'row 18: /api/v2/messages has the methods',
      guard: 'exposeHeadRoutes: false,',
      without: '',
    },
  ]),
];
