import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { startTestProxy, testLimits, testToken } from '#src/proxy/testing/testProxy.ts';
import { newToDo } from '#src/proxy/testing/v2Bodies.ts';
import { watchToken } from '#src/proxy/upstream/tokenWatch.ts';
import { megabytes, tell } from './figures.ts';
import { mutants } from './mutants.ts';
import { startRawUpstream } from './rawUpstream.ts';

const RUNS = 10_000;

const example = (name: string) =>
  JSON.stringify(
    JSON.parse(readFileSync(new URL(`../../src/v2/examples/${name}.json`, import.meta.url), 'utf8')),
  );

const message: { data: object } = JSON.parse(example('message'));
const bodies = [
  example('message'),
  JSON.stringify({ data: [message.data, message.data] }),
  JSON.stringify({ data: [] }),
  example('toDo'),
  example('recordings'),
  example('failure'),
];
const gets = ['/api/v2/messages', '/api/v2/messages/939', '/api/v2/to_dos', '/api/v2/call-recordings'];
const ends = /^(?:passed on|not_found|invalid_request|outcome_unknown|too_large|upstream_\w+)$/;

/** An empty list that the service did not send would tell staff that nobody called. */
function isMadeUpEmptiness(data: unknown, said: string): boolean {
  return Array.isArray(data) && data.length === 0 && !/"data"\s*:\s*\[\s*\]/.test(said);
}

test('row 49: of 10,000 spoilt answers none is a crash, a leak, or an empty list that nobody sent', async (context) => {
  const upstream = await startRawUpstream();
  let now = Date.now();
  // No answer is kept from the one before, and no breaker spares the proxy the next.
  const { get, post, logged } = await startTestProxy(upstream.url, {
    limits: { ...testLimits, tries: 1, faults: Number.MAX_SAFE_INTEGER },
    now: () => now,
  });
  const crashes: unknown[] = [];
  const crashed = (error: unknown) => void crashes.push(error);
  process.on('uncaughtException', crashed).on('unhandledRejection', crashed);
  onTestFinished(() => void process.off('uncaughtException', crashed).off('unhandledRejection', crashed));

  const watch = watchToken(testToken);
  const told = new Map<string, number>();
  const before = process.memoryUsage.rss();
  let peak = before;
  await fc.assert(
    fc.asyncProperty(
      mutants(bodies, testToken),
      fc.constantFrom(...gets, null),
      async ({ text, wire }, url) => {
        now += 60_000;
        upstream.answer = wire;
        const answer = await (url === null ? post('/api/v2/to_dos', newToDo) : get(url));
        peak = Math.max(peak, process.memoryUsage.rss());
        const { data, error } = answer.json();
        const outcome: string = data === undefined ? error.code : 'passed on';
        told.set(outcome, (told.get(outcome) ?? 0) + 1);
        expect(outcome).toMatch(ends);
        expect(answer.statusCode).not.toBe(500);
        expect(isMadeUpEmptiness(data, text)).toBe(false);
        expect(watch.found(Buffer.from(JSON.stringify([answer.headers, answer.body, answer.json()])))).toBe(
          false,
        );
        expect(watch.found(Buffer.from(logged.splice(0).join('')))).toBe(false);
        expect(crashes).toEqual([]);
      },
    ),
    { numRuns: RUNS },
  );
  expect(upstream.asked()).toBeGreaterThanOrEqual(RUNS);
  const after = process.memoryUsage.rss();
  tell(context, `outcomes: ${[...told].map(([outcome, times]) => `${outcome} ${times}`).join(', ')}`);
  tell(
    context,
    `memory before ${megabytes(before)}, peak ${megabytes(peak)}, after ${megabytes(after)} (test and upstream in it)`,
  );
}, 600_000);
