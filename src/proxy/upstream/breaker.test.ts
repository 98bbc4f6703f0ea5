import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { HttpError, VisitorLeft } from '#src/proxy/httpError.ts';
import { type BreakerState, createBreaker } from './breaker.ts';
import { AskedToWait } from './faults.ts';

const unreachable = new HttpError('upstream_unavailable', 'the service cannot be reached');
const brokenOff = new HttpError('upstream_invalid', 'the answer of the service broke off', {
  cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: 0 });
  onTestFinished(() => void vi.useRealTimers());
});

function startBreaker() {
  const changes: BreakerState[] = [];
  const breaker = createBreaker({ faults: 3, openMs: 5_000, onChange: (state) => changes.push(state) });
  async function end(reason: unknown, times = 1): Promise<void> {
    for (let call = 0; call < times; call += 1) {
      await breaker.run(() => Promise.reject(reason)).catch(() => {});
    }
  }
  return { ...breaker, changes, end };
}

test.each([
  ['no connection', unreachable],
  ['silence', new HttpError('upstream_timeout', 'the service took too long to answer')],
  ['an answer that breaks off', brokenOff],
])(
  '%s, three times in a row, opens it: then it answers at once, and says when to come again',
  async (_, fault) => {
    const { run, end, state } = startBreaker();
    await end(fault, 3);
    expect(state()).toBe('open');
    vi.setSystemTime(1_500);
    const call = vi.fn<() => Promise<string>>();
    await expect(run(call)).rejects.toMatchObject({
      code: 'upstream_unavailable',
      headers: { 'retry-after': '4' },
    });
    expect(call).not.toHaveBeenCalled();
  },
);

test.each<[string, unknown]>([
  ['a message that is not there', new HttpError('not_found', 'the service has nothing of that id')],
  ['a refused request', new HttpError('invalid_request', 'the service refused the request')],
  ['a refused token', new HttpError('upstream_token_rejected', 'the service does not accept the API token')],
  ['a wrong shape', new HttpError('upstream_invalid', 'not the shape of its API')],
  ['no JSON', new HttpError('upstream_invalid', 'not JSON', { cause: new SyntaxError('at 1') })],
  ['too much', new HttpError('too_large', 'the answer of the service is too large')],
  ['"too many requests"', new AskedToWait('upstream_unavailable', 'the service is busy')],
  ['a visitor who leaves', new VisitorLeft()],
  ['an error of ours', new TypeError('undefined is not a function')],
])('%s never opens it, and is passed on', async (_, refusal) => {
  const { run, end, state } = startBreaker();
  await end(refusal, 20);
  expect(state()).toBe('closed');
  await expect(run(() => Promise.reject(refusal))).rejects.toBe(refusal);
});

test('an answer between them makes faults no row; a visitor who leaves between them changes nothing', async () => {
  const answered = startBreaker();
  await answered.end(unreachable, 2);
  await answered.run(async () => 'an answer');
  await answered.end(unreachable, 2);
  await answered.end(new HttpError('not_found', 'nothing of that id'));
  await answered.end(unreachable, 2);
  expect(answered.state()).toBe('closed');

  const left = startBreaker();
  await left.end(unreachable, 2);
  await left.end(new VisitorLeft());
  await left.end(unreachable);
  expect(left.state()).toBe('open');
});

test('after its time one call tries again, and meanwhile all others are answered at once', async () => {
  const { run, end, state, changes } = startBreaker();
  await end(unreachable, 3);
  vi.setSystemTime(5_000);
  const answer = Promise.withResolvers<string>();
  const trial = run(() => answer.promise);
  expect(state()).toBe('half-open');
  const other = vi.fn<() => Promise<string>>();
  await expect(run(other)).rejects.toMatchObject({
    code: 'upstream_unavailable',
    headers: { 'retry-after': '1' },
  });
  expect(other).not.toHaveBeenCalled();
  answer.resolve('well again');
  expect(await trial).toBe('well again');
  expect(changes).toEqual(['open', 'half-open', 'closed']);
});

test.each<[string, unknown, BreakerState]>([
  ['a fault', unreachable, 'open'],
  ['a visitor who leaves', new VisitorLeft(), 'open'],
  ['a refusal', new HttpError('not_found', 'nothing of that id'), 'closed'],
])('the call that tries again, ended by %s, leaves it as it should be', async (_, error, after) => {
  const { end, state } = startBreaker();
  await end(unreachable, 3);
  vi.setSystemTime(5_000);
  await end(error);
  expect(state()).toBe(after);
});

test('a clock that is set back does not keep it open for longer', async () => {
  const { run, end } = startBreaker();
  vi.setSystemTime(3_600_000);
  await end(unreachable, 3);
  vi.setSystemTime(0);
  await expect(run(async () => 'an answer')).rejects.toMatchObject({ headers: { 'retry-after': '5' } });
  vi.setSystemTime(5_000);
  expect(await run(async () => 'an answer')).toBe('an answer');
});

test('the late answer of a call from before does not close what has opened since', async () => {
  const { run, end, state } = startBreaker();
  const answer = Promise.withResolvers<string>();
  const late = run(() => answer.promise);
  await end(unreachable, 3);
  answer.resolve('late');
  expect(await late).toBe('late');
  expect(state()).toBe('open');
});
