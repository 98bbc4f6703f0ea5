import { expect, test } from 'vitest';
import { VisitorLeft } from '#src/proxy/httpError.ts';
import { createFlights } from './flights.ts';

/** A flight that the test lands, with a count of how often one was started and the signals that they were given. */
function observed() {
  const join = createFlights<string>();
  const starts: { land: (text: string) => void; crash: (error: Error) => void; gone: AbortSignal }[] = [];
  const start = (gone: AbortSignal) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    gone.addEventListener('abort', () => reject(gone.reason));
    starts.push({ land: resolve, crash: reject, gone });
    return promise;
  };
  return { starts, visit: (gone?: AbortSignal, key = 'a window') => join(key, gone, start) };
}

const visitor = () => new AbortController();

test('row 36: whoever asks while it is under way shares it, and whoever asks after starts anew', async () => {
  const { starts, visit } = observed();
  const all = [visit(), visit(visitor().signal), visit(visitor().signal)];
  expect(starts).toHaveLength(1);
  starts[0]?.land('the answer');
  expect(await Promise.all(all)).toEqual(['the answer', 'the answer', 'the answer']);
  const next = visit();
  starts[1]?.land('the next answer');
  expect(await next).toBe('the next answer');
});

test('a failure is everyone’s, and is not kept', async () => {
  const { starts, visit } = observed();
  const all = Promise.allSettled([visit(), visit(visitor().signal)]);
  starts[0]?.crash(new Error('down'));
  expect(await all).toMatchObject([{ reason: { message: 'down' } }, { reason: { message: 'down' } }]);
  const next = visit();
  starts[1]?.land('up');
  expect(await next).toBe('up');
});

test('other keys are other flights', () => {
  const { starts, visit } = observed();
  void visit(undefined, 'a window');
  void visit(undefined, 'another window');
  expect(starts).toHaveLength(2);
});

test('a visitor who leaves does not end it for the others', async () => {
  const { starts, visit } = observed();
  const [leaver, stayer] = [visitor(), visitor()];
  const left = visit(leaver.signal);
  const stayed = visit(stayer.signal);
  leaver.abort(new VisitorLeft());
  await expect(left).rejects.toBeInstanceOf(VisitorLeft);
  expect(starts[0]?.gone.aborted).toBe(false);
  starts[0]?.land('the answer');
  expect(await stayed).toBe('the answer');
  stayer.abort(new VisitorLeft());
  expect(starts[0]?.gone.aborted).toBe(false);
});

test('when all have left it ends, and whoever comes then starts anew', async () => {
  const { starts, visit } = observed();
  const visitors = [visitor(), visitor()];
  const all = Promise.allSettled(visitors.map(({ signal }) => visit(signal)));
  for (const one of visitors) one.abort(new VisitorLeft());
  expect(starts[0]?.gone.aborted).toBe(true);
  const late = visit(visitor().signal);
  expect(starts).toHaveLength(2);
  expect(await all).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
  starts[1]?.land('the answer');
  expect(await late).toBe('the answer');
});

test('one that nobody can leave goes on when all others have left', async () => {
  const { starts, visit } = observed();
  const probe = visit();
  const leaver = visitor();
  const left = visit(leaver.signal);
  leaver.abort(new VisitorLeft());
  await expect(left).rejects.toBeInstanceOf(VisitorLeft);
  starts[0]?.land('the answer');
  expect(await probe).toBe('the answer');
});

test('who has left before asking starts nothing', async () => {
  const { starts, visit } = observed();
  await expect(visit(AbortSignal.abort(new VisitorLeft()))).rejects.toBeInstanceOf(VisitorLeft);
  expect(starts).toEqual([]);
});
