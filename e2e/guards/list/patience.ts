import { guardsOf } from './guard.ts';

const shape = 'src/proxy/upstream/shape.test.ts';
const patience = 'src/proxy/upstream/patience.test.ts';

/** How long and how much is borne from upstream, and in which shape. */
export const patienceGuards = [
  ...guardsOf('src/proxy/upstream/deadline.ts', patience, [
    {
      row: 30,
      named: 'row 30: silence ends in 504, and the socket with it',
      guard: 'setTimeout(tooSlow, limits.silenceMs)',
      without: 'setTimeout(tooSlow, 600_000)',
    },
    {
      row: 30,
      named: 'row 30: a byte now and then ends in 504',
      guard: 'if (sinceRefresh < limits.progressBytes) return;',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/upstream/jsonClient.ts', patience, [
    {
      row: 30,
      named: 'row 30: silence ends in 504, and the socket with it',
      guard: "method: 'GET', path: target, headers, signal }",
      without: "method: 'GET', path: target, headers }",
    },
    {
      row: 30,
      named: 'row 30: a host that takes no connection in time is a timeout',
      guard: ', connectTimeout: limits.connectMs }',
      without: ', connectTimeout: 600_000 }',
    },
  ]),
  ...guardsOf('src/proxy/upstream/jsonClient.ts', shape, [
    {
      row: 34,
      named: 'row 34: a single message has a bound of its own, far below that of a list',
      guard: 'single ? limits.singleBytes : limits.jsonBytes',
      without: 'limits.jsonBytes',
    },
  ]),
  ...guardsOf('src/proxy/upstream/jsonClient.ts', patience, [
    {
      row: null,
      named: 'a message does not wait for lists, however many are under way',
      guard: '(single ? singles : lists)',
      without: 'lists',
    },
  ]),
  ...guardsOf('src/proxy/upstream/retry.ts', patience, [
    {
      row: 31,
      named: 'row 31: a GET answered 503 is tried three times',
      guard: 'tries >= limits.tries ||',
      without: 'tries > limits.tries ||',
    },
    {
      row: 31,
      named: 'row 31: a GET answered 429 is tried three times',
      guard: 'new Set([429, 502, 503, 504])',
      without: 'new Set([502, 503, 504])',
    },
    {
      row: 31,
      named: 'row 31: a GET reset before its answer is tried again',
      guard: "again: error.code === 'upstream_unavailable'",
      without: 'again: false',
    },
    {
      row: 31,
      named: 'row 31: a wait longer than the visitor has is passed on',
      guard: ' || wait > limits.silenceMs / 2',
      without: '',
    },
    {
      row: 31,
      named: 'row 31: a wait longer than the visitor has is passed on',
      guard: 'retryAfterMs === null ? {} :',
      without: 'true ? {} :',
    },
  ]),
  ...guardsOf('src/proxy/upstream/shape.ts', shape, [
    {
      row: 33,
      named: 'row 33: a list without a readable row is told',
      guard: 'if (rows.length > 0 && !rows.some((row) => v.is(schema, row))) throw misshapen();',
      without: '',
    },
    {
      row: 33,
      named: 'row 33: data that is null is told',
      guard: 'if (!envelope.success) throw misshapen();',
      without: 'if (!envelope.success) return [];',
    },
    {
      row: 33,
      named: 'row 33: one bad row among good ones goes on',
      guard: '!rows.some((row) =>',
      without: '!rows.every((row) =>',
    },
  ]),
  ...guardsOf('src/proxy/upstream/json.ts', shape, [
    {
      row: 33,
      named: 'row 33: html is told',
      guard: "throw new HttpError('upstream_invalid', 'the service did not answer in JSON', { cause });",
      without: 'return { data: [] };',
    },
  ]),
  ...guardsOf('src/proxy/upstream/checkStructure.ts', 'src/proxy/upstream/checkStructure.test.ts', [
    {
      row: 34,
      named: 'row 34: a nest of lists is refused before it is parsed',
      guard: 'if (depth > DEEPEST) throw nested();',
      without: '',
    },
    {
      row: 34,
      named: 'row 34: a crowd of empty objects is refused before it is parsed',
      guard: 'if (values > MOST_VALUES) throw crowded();',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/upstream/readBody.ts', shape, [
    {
      row: 33,
      named: 'row 33: an answer shorter than announced is not passed on',
      guard: 'throw brokenAnswer(deadline.signal.aborted ? deadline.signal.reason : error);',
      without: 'return Buffer.from(\'{"data": []}\');',
    },
    {
      row: 34,
      named: 'row 34: an answer that is too large by its length',
      guard: "if (Number(headers['content-length'] ?? 0) > most) {",
      without: 'if (most === 0) {',
    },
    {
      row: 34,
      named: 'row 34: an answer that is too large without an end',
      guard: 'if (size > most) stream.destroy(tooLarge());',
      without: '',
    },
    {
      row: 34,
      named: 'row 34: an answer that is too large as a bomb that is small on the way',
      guard: 'if (size > most) stream.destroy(tooLarge());',
      without: '',
    },
    {
      row: 34,
      named: 'row 34: an answer that is too large without an end of its gzip header',
      guard: 'if (raw > most) body.destroy(tooLarge());',
      without: '',
    },
  ]),
];
