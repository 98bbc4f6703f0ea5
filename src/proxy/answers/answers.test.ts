import { expect, test, vi } from 'vitest';
import { HttpError, VisitorLeft } from '#src/proxy/httpError.ts';
import { scriptedClient } from '#src/proxy/testing/scriptedClient.ts';
import { unpackAnswer } from './answer.ts';
import { type Answers, createAnswers } from './answers.ts';
import { alone, type Resource, type Sharing } from './sharing.ts';

const paths = { messages: '/v2/messages', to_dos: '/v2/to_dos', 'call-recordings': '/v2/call-recordings' };

function startAnswers() {
  const { client, asked } = scriptedClient();
  const clock = { now: 1_000 };
  const answers = createAnswers({ client, sharing: alone(), now: () => clock.now });
  return { answers, asked, clock, see: seeing(answers) };
}

const seeing =
  (answers: Answers) =>
  async (resource: Resource, gone?: AbortSignal): Promise<unknown> => {
    const answer = await answers.get(
      { resource, path: paths[resource] },
      { requestId: 'r', gone },
      ({ bytes }) => bytes,
    );
    return JSON.parse((await unpackAnswer(answer)).toString());
  };

test('row 36: fifty who ask at once are one question, and the next few seconds none', async () => {
  const { see, asked, clock } = startAnswers();
  const fifty = Promise.all(Array.from({ length: 50 }, () => see('messages', new AbortController().signal)));
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  asked[0]?.answer('the inbox');
  expect(new Set(await fifty)).toEqual(new Set(['the inbox']));
  clock.now += 5_000;
  expect(await see('messages')).toBe('the inbox');
  clock.now += 1;
  const later = see('messages');
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  asked[1]?.answer('the inbox, later');
  expect(await later).toBe('the inbox, later');
});

test('every question that differs is asked for itself', async () => {
  const { answers, asked } = startAnswers();
  const dates = [
    { from_date: '01-01-2025', to_date: '01-02-2025' },
    { from_date: '01-01-2025', to_date: '01-03-2025' },
  ];
  for (const query of [null, ...dates]) {
    void answers.get(
      { resource: 'messages', path: '/v2/messages', query },
      { requestId: 'r' },
      ({ bytes }) => bytes,
    );
  }
  void answers.get(
    { resource: 'messages', path: '/v2/messages/939' },
    { requestId: 'r' },
    ({ bytes }) => bytes,
  );
  await vi.waitFor(() => expect(asked).toHaveLength(4));
});

test('a failure is told to all who wait, and kept for nobody', async () => {
  const { see, asked } = startAnswers();
  const all = Promise.allSettled([see('messages'), see('messages')]);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  asked[0]?.fail(new HttpError('upstream_timeout', 'too slow'));
  expect(await all).toMatchObject([
    { reason: { code: 'upstream_timeout' } },
    { reason: { code: 'upstream_timeout' } },
  ]);
  void see('messages');
  await vi.waitFor(() => expect(asked).toHaveLength(2));
});

test('an answer that is refused on reading is a failure too', async () => {
  const { answers, asked } = startAnswers();
  const misshapen = new HttpError('upstream_invalid', 'not the shape of its API');
  const ask = () =>
    answers.get({ resource: 'messages', path: '/v2/messages' }, { requestId: 'r' }, () => {
      throw misshapen;
    });
  const first = ask();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  asked[0]?.answer('<html>');
  await expect(first).rejects.toBe(misshapen);
  void ask().catch(() => {});
  await vi.waitFor(() => expect(asked).toHaveLength(2));
});

test('after a change nobody is shown what was kept, or asked for, before it', async () => {
  const { see, asked, answers } = startAnswers();
  const before = see('to_dos');
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await answers.forget('to_dos');
  const after = see('to_dos');
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  asked[1]?.answer('with the new one');
  expect(await after).toBe('with the new one');
  asked[0]?.answer('without it');
  expect(await before).toBe('without it');
  expect(await see('to_dos')).toBe('with the new one');
  await answers.forget('to_dos');
  void see('to_dos');
  await vi.waitFor(() => expect(asked).toHaveLength(3));
});

test('a change of one resource leaves the others', async () => {
  const { see, asked, answers } = startAnswers();
  const inbox = see('messages');
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  asked[0]?.answer('the inbox');
  await inbox;
  await answers.forget('to_dos');
  expect(await see('messages')).toBe('the inbox');
});

test('when all who asked have left, upstream is told; one of them is not all', async () => {
  const { see, asked } = startAnswers();
  const visitors = [new AbortController(), new AbortController()] as const;
  const all = Promise.allSettled(visitors.map(({ signal }) => see('messages', signal)));
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  visitors[0].abort(new VisitorLeft());
  expect(asked[0]?.gone?.aborted).toBe(false);
  visitors[1].abort(new VisitorLeft());
  expect(asked[0]?.gone?.aborted).toBe(true);
  expect(await all).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
});

const cutOff = async () => ({ name: 'own 0', agreed: false });

test('what this server knows alone is not mixed with what replicas agreed on', async () => {
  const { client, asked } = scriptedClient();
  const obtain = vi.fn<Sharing['obtain']>();
  const answers = createAnswers({
    client,
    sharing: { ...alone(), generation: cutOff, obtain },
    now: () => 1,
  });
  const inbox = seeing(answers)('messages');
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  asked[0]?.answer('the inbox');
  expect(await inbox).toBe('the inbox');
  expect(obtain).not.toHaveBeenCalled();
});

test('row 34: what is kept has a bound, and is packed', async () => {
  const bytes = Buffer.from(JSON.stringify({ content: 'Please call me back. '.repeat(5_000) }));
  const client = { ...scriptedClient().client, get: async () => ({ bytes, body: null }) };
  const answers = createAnswers({ client, sharing: alone(), now: () => 1, mostBytes: 20_000 });
  for (let id = 1; id <= 100; id += 1) {
    const question = { resource: 'messages' as const, path: `/v2/messages/${id}` };
    await answers.get(question, { requestId: 'r' }, (answer) => answer.bytes);
    expect(answers.bytes()).toBeLessThanOrEqual(20_000);
  }
  expect(answers.bytes()).toBeGreaterThan(10_000);
});
