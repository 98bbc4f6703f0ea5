import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { startTestProxy } from '#src/proxy/testing/testProxy.ts';
import { messages, oneMessage, oneToDo, recordings } from '#src/proxy/testing/v2Bodies.ts';

const addresses = ['/api/v2/messages', '/api/v2/messages/939', '/api/v2/to_dos', '/api/v2/call-recordings'];
const bodies = [messages, oneMessage, oneToDo, recordings('https://yourdomain.com/recording.mp3')].map(
  (body) => JSON.stringify(body),
);
const pieces = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  'null',
  '0',
  '-1',
  '1e999',
  '"\\ud800"',
  '\u0000',
  '{}',
  '[]',
  '"__proto__":{}',
  '"data"',
  '\\u0041',
  ' '.repeat(1000),
  '['.repeat(20_000),
);

const mutants = fc
  .tuple(fc.constantFrom(...bodies), fc.array(fc.tuple(fc.nat(200), fc.nat(12), pieces), { maxLength: 4 }))
  .map(([body, edits]) =>
    edits.reduce((text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut), body),
  );

test('row 49: whatever JSON-like text upstream sends, the answer is a list, a message or an error of ours', async () => {
  let body = '';
  const upstream = await startFaultServer((_, response) => response.end(body));
  let now = 0;
  // Each question comes long after the one before, so that none is answered with what was kept.
  const { get } = await startTestProxy(upstream.url, { now: () => (now += 60_000) });
  await fc.assert(
    fc.asyncProperty(mutants, fc.constantFrom(...addresses), async (mutant, address) => {
      body = mutant;
      const answer = await get(address);
      const { data, error } = answer.json();
      return answer.statusCode === 200 ? data !== undefined : error.code === 'upstream_invalid';
    }),
    { numRuns: 1000 },
  );
}, 30_000);

test.each(addresses)(
  'a nest too deep to print is told as unreadable at %s, or passed as it came',
  async (address) => {
    const nest = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const row = `{"id": 939, "created_at": "2025-01-21T22:08:20.671Z", "to_do": {"id": 1}, "note": "\\u0041", "deep": ${nest}}`;
    const one = address.endsWith('939');
    const upstream = await startFaultServer((_, response) =>
      response.end(`{"data": ${one ? row : `[${row}]`}}`),
    );
    const { get } = await startTestProxy(upstream.url);
    const answer = await get(address);
    expect([answer.statusCode, answer.json().error.code]).toEqual([502, 'upstream_invalid']);
  },
);
