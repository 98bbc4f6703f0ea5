import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity, Type } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { servesClip } from '#src/proxy/testing/audioUpstream.ts';
import { answersJson, startFaultServer } from '#src/proxy/testing/faultServer.ts';
import { startWithRecording } from '#src/proxy/testing/playedProxy.ts';
import { startTestProxy } from '#src/proxy/testing/testProxy.ts';
import { messages } from '#src/proxy/testing/v2Bodies.ts';

/** What the evaluator remarks, and why we keep to it. */
const accepted = [
  // 'self' would be a way in if this origin served scripts that others write: JSONP, or files that visitors upload. It serves
  // its own built files, JSON that is marked nosniff, and audio in a sandbox.
  { type: Type.SCRIPT_ALLOWLIST_BYPASS, severity: Severity.MEDIUM_MAYBE, directive: 'script-src' },
];

function remarksOn(policy: unknown) {
  const { csp } = new CspParser(String(policy));
  return new CspEvaluator(csp)
    .evaluate()
    .map(({ type, severity, directive }) => ({ type, severity, directive }));
}

test.each(['/', '/sign-in', '/assets/main-4f1c7b5e.js', '/session', '/api/v2/messages', '/api/v2/nothing'])(
  'row 13: Google’s evaluator finds no fault with the policy of %s',
  async (url) => {
    const upstream = await startFaultServer(answersJson(messages));
    const { get } = await startTestProxy(upstream.url);
    expect(remarksOn((await get(url)).headers['content-security-policy'])).toEqual(accepted);
  },
);

test('row 13: nor with that of a recording, which loads nothing at all', async () => {
  const { get, link } = await startWithRecording(servesClip);
  expect(remarksOn((await get(link)).headers['content-security-policy'])).toEqual([]);
});

test('the evaluator does find faults where they are', () => {
  const types = remarksOn("script-src 'self' 'unsafe-inline'; style-src *").map(({ type }) => type);
  expect(types).toEqual(expect.arrayContaining([Type.SCRIPT_UNSAFE_INLINE, Type.MISSING_DIRECTIVES]));
});
