import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { startTestProxy, testToken } from '#src/proxy/testing/testProxy.ts';
import { newToDo } from '#src/proxy/testing/v2Bodies.ts';
import { watchToken } from './tokenWatch.ts';

const spellings: [string, (token: string) => string][] = [
  ['plain', (token) => token],
  ['URL-encoded', (token) => encodeURIComponent(token)],
  ['in base64', (token) => Buffer.from(token).toString('base64')],
  ['in base64 of the header', (token) => Buffer.from(`Bearer ${token}`).toString('base64')],
  ['in base64url among other text', (token) => Buffer.from(`Auth: ${token} sent`).toString('base64url')],
];

test.each(spellings)('row 23: an answer that holds the token %s is passed to nobody', async (_, spell) => {
  const leak = spell(testToken);
  const upstream = await startFaultServer((request, response) => {
    const id = request.url?.endsWith('/939') ? 939 : 1;
    const row = { id, created_at: '2025-01-21T22:08:20.671Z', note: `you sent ${leak}`, to_do: { id } };
    const one = request.url?.endsWith('/939') || request.method === 'POST';
    answersJson({ data: one ? row : [row] }, request.url?.endsWith('/404') ? 404 : 200)(request, response);
  });
  const { get, post, logged } = await startTestProxy(upstream.url);
  const answers = [
    await get('/api/v2/messages'),
    await get('/api/v2/messages/939'),
    await get('/api/v2/messages/404'),
    await get('/api/v2/to_dos'),
    await get('/api/v2/call-recordings'),
    await post('/api/v2/to_dos', newToDo),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([502, 502, 404, 502, 502, 502]);
  const everything = JSON.stringify([answers.map(({ body, headers }) => [body, headers]), logged]);
  expect(spellings.filter(([, other]) => everything.includes(other(testToken)))).toEqual([]);
});

test('row 23: JSON escapes do not hide the token', async () => {
  const escaped = testToken.replaceAll(/./g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
  const half = testToken.replaceAll('/', '\\/');
  for (const leak of [escaped, half]) {
    const upstream = await startFaultServer((_, response) => {
      response.end(`{"data": [{"id": 1, "created_at": "2025-01-21T22:08:20.671Z", "note": "${leak}"}]}`);
    });
    const { get } = await startTestProxy(upstream.url);
    expect((await get('/api/v2/messages')).json()).toMatchObject({ error: { code: 'upstream_invalid' } });
  }
});

test('row 23: the token does not pass as the value of a key that stands there twice', async () => {
  const row = '"id": 939, "created_at": "2025-01-21T22:08:20.671Z", "to_do": {"id": 939}';
  const twice = `{${row}, "note": ${JSON.stringify(testToken)}, "note": "", "more": "\\/"}`;
  const upstream = await startFaultServer(({ url, method }, response) => {
    const one = url?.endsWith('/939') || method === 'POST';
    response.end(`{"data": ${one ? twice : `[${twice}]`}}`);
  });
  const { get, post } = await startTestProxy(upstream.url);
  const answers = [
    await get('/api/v2/messages'),
    await get('/api/v2/messages/939'),
    await get('/api/v2/to_dos'),
    await get('/api/v2/call-recordings'),
    await post('/api/v2/to_dos', newToDo),
  ];
  expect(answers.filter(({ body }) => body.includes(testToken))).toEqual([]);
});

const tokens = fc.string({
  minLength: 8,
  maxLength: 80,
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
});

test('row 23: any token is found in any text, in each spelling', () => {
  fc.assert(
    fc.property(tokens, fc.string(), fc.string(), (token, before, after) => {
      const watch = watchToken(token);
      const text = `${before}${token}${after}`;
      return [
        text,
        JSON.stringify(text),
        encodeURIComponent(token),
        Buffer.from(text).toString('base64'),
        Buffer.from(text).toString('base64url'),
      ].every((spelled) => watch.found(Buffer.from(spelled)));
    }),
  );
});

test('row 23: wherever a stream is cut within the token, all of it that came waits for the rest', () => {
  fc.assert(
    fc.property(tokens, fc.string(), fc.nat(), (token, before, cut) => {
      const start = Buffer.byteLength(before);
      const piece = Buffer.from(before + token).subarray(0, start + 1 + (cut % (token.length - 1)));
      return piece.length - watchToken(token).unfinished(piece) <= start;
    }),
  );
});

test('what cannot be the start of the token does not wait', () => {
  const watch = watchToken(testToken);
  expect(watch.unfinished(Buffer.from(`${testToken.slice(0, 9)}, said the caller`))).toBe(0);
  expect(watch.unfinished(Buffer.from(''))).toBe(0);
});

test('a token as short as a word of everyday text stops no honest message', () => {
  expect(watchToken('demo').found(Buffer.from('Asks for a demo on Friday'))).toBe(false);
});

test('other text is not taken for the token', () => {
  const watch = watchToken(testToken);
  fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => !watch.found(Buffer.from(text))));
  expect(watch.found(Buffer.from(testToken.slice(0, -1)))).toBe(false);
});
