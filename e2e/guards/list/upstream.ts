import { guardsOf } from './guard.ts';

const passing = 'src/proxy/upstream/passing.test.ts';
const answers = 'src/proxy/upstream/answers.test.ts';
const token = 'src/proxy/upstream/tokenWatch.test.ts';

/** A bad upstream, and what may leak of a good one. */
export const upstreamGuards = [
  ...guardsOf('src/proxy/upstream/jsonClient.ts', passing, [
    {
      row: 22,
      named: 'row 22: upstream gets our few headers and nothing of the visitor',
      guard: "'user-agent': 'frontdesk',\n  };",
      without: "'user-agent': 'frontdesk', cookie: 'session=1',\n  };",
    },
  ]),
  ...guardsOf('src/proxy/routes/answerKept.ts', passing, [
    {
      row: 22,
      named: 'row 22: the browser gets nothing of the headers of upstream',
      guard: "return reply.type('application/json; charset=utf-8')",
      without:
        "return reply.header('cache-control', 'public, max-age=9999').type('application/json; charset=utf-8')",
    },
  ]),
  ...guardsOf('src/proxy/upstream/json.ts', token, [
    {
      row: 23,
      named: 'row 23: an answer that holds the token plain',
      guard: 'if (watch.found(bytes)) {',
      without: 'if (body === watch) {',
    },
    {
      row: 23,
      named: 'row 23: JSON escapes do not hide the token',
      guard: 'const bytes = withoutEscapes(sent, body);',
      without: 'const bytes = sent;',
    },
    {
      row: 23,
      named: 'row 23: JSON escapes do not hide the token',
      guard: " || bytes.includes('\\\\/')",
      without: '',
    },
    {
      row: 23,
      named: 'row 23: the token does not pass as the value of a key that stands there twice',
      guard: 'return { bytes, body };',
      without: 'return { bytes: sent, body };',
    },
  ]),
  ...guardsOf('src/proxy/upstream/tokenWatch.ts', token, [
    {
      row: 23,
      named: 'row 23: an answer that holds the token URL-encoded',
      guard: 'inUrl, inUrl.toLowerCase()',
      without: '',
    },
    {
      row: 23,
      named: 'row 23: an answer that holds the token in base64 ',
      guard: "['base64', 'base64url'] as const",
      without: "['base64url'] as const",
    },
    { row: 23, named: 'row 23: any token is found in any text', guard: '[0, 1, 2]', without: '[0, 1]' },
  ]),
  ...guardsOf('src/proxy/upstream/answers.ts', passing, [
    {
      row: 24,
      named: 'row 24: what upstream says in its errors is passed on to nobody',
      guard: 'discard(answer.body);\n    return isTokenRejection(status, null);',
      without: "throw new HttpError('upstream_unavailable', await answer.body.text());",
    },
  ]),
  ...guardsOf('src/proxy/upstream/answers.ts', answers, [
    {
      row: 35,
      named: "row 35: a token refused with 404 is the operator's affair",
      guard: 'return isTokenRejection(status, JSON.parse(bytes.toString()));',
      without: 'return false;',
    },
    {
      row: 35,
      named: "row 35: a token refused with 401 is the operator's affair",
      guard: 'return isTokenRejection(status, null);',
      without: 'return false;',
    },
    {
      row: 32,
      named: 'row 32: after a 500 a POST is not sent again',
      guard: 'if (status >= 400 && status < 500)',
      without: 'if (status >= 400)',
    },
    {
      row: 32,
      named: 'row 32: after a reset after it was sent a POST',
      guard: 'if (!sent) return noAnswer(error);',
      without: 'return noAnswer(error);',
    },
  ]),
  ...guardsOf('src/proxy/upstream/jsonClient.ts', answers, [
    {
      row: 21,
      named: 'row 21: a redirect of the API is never followed',
      guard: 'if (answer.statusCode !== 200) throw await getFailure(',
      without:
        'if (answer.statusCode === 302) await fetch(String(answer.headers.location));\n    if (answer.statusCode !== 200) throw await getFailure(',
    },
    {
      row: 32,
      named: 'row 32: after a success that cannot be read a POST',
      guard:
        "throw new HttpError('outcome_unknown', 'the answer of the service could not be read', { cause });",
      without: 'throw cause;',
    },
    {
      row: 32,
      named: 'row 32: after a reset after it was sent a POST',
      guard: 'throw unansweredPost(error, sent);',
      without:
        "if (sent) return writes.request({ method: 'POST', path: `${base}${path}`, headers, body: bytes });\n        throw unansweredPost(error, sent);",
    },
  ]),
  ...guardsOf('src/proxy/routes/toDos.ts', answers, [
    {
      row: 32,
      named: 'row 32: after a success without the To Do a POST',
      guard:
        "throw new HttpError('outcome_unknown', 'the answer of the service does not show the To Do', { cause });",
      without: 'return 0;',
    },
  ]),
  ...guardsOf('src/proxy/upstream/readiness.ts', 'src/proxy/upstream/readiness.test.ts', [
    {
      row: 35,
      named: 'row 35: ready while upstream answers and accepts the token',
      guard: '} catch {\n    return false;',
      without: '} catch {\n    return true;',
    },
    {
      row: null,
      named: 'however many ask, upstream is asked once in five seconds',
      guard: 'if (elapsed() - asked >= KEPT_MS) {',
      without: 'if (elapsed() - asked >= 0) {',
    },
  ]),
];
