import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { defaultView } from '#src/features/messages/viewParams.ts';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import { InboxEngine } from './inboxEngine.ts';
import { viewOfWindows } from './viewQuery.ts';

const today = parseCivilDate('2026-11-23') as CivilDate;
const range = { from: today, to: today };

/** The query of a text, of an engine whose worker answers the first question alone. */
function asked() {
  const engine = new InboxEngine();
  const ask = vi.fn<() => Promise<unknown>>(() => new Promise(() => {}));
  ask.mockResolvedValueOnce({ list: { version: 57, text: 'first' }, rows: [] });
  Object.assign(engine, { ask });
  const query = (text: string) => {
    const view = { ...defaultView, text };
    const window = { key: 'one', days: range, generation: 0, version: 1, count: 1, setAside: 0 };
    return viewOfWindows(engine, { view, range, timeZone: 'UTC' }, [window]);
  };
  return { engine, query };
}

test('the list before is shown until the next is there, but for that of a worker that was lost', async () => {
  const { engine, query } = asked();
  const observer = new QueryObserver(new QueryClient(), query('first'));
  const stop = observer.subscribe(() => {});
  await vi.waitFor(() => expect(observer.getCurrentResult().data?.text).toBe('first'));
  observer.setOptions(query('second'));
  expect(observer.getCurrentResult()).toMatchObject({ data: { text: 'first' }, isPlaceholderData: true });
  engine.generation += 1;
  observer.setOptions(query('second'));
  expect(observer.getCurrentResult().data).toBeUndefined();
  stop();
});
