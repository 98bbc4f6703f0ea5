import { expect, test } from 'vitest';
import { entriesOf } from '#src/features/to-dos/entry.ts';
import { exampleToDo } from '#src/features/to-dos/exampleToDo.ts';
import { listGroups } from './listGroups.ts';

const now = Date.parse('2026-11-23T15:00:00-05:00');
const timeZone = 'America/New_York';

function lines(nexts: Record<number, string | null>, unplanned: number[] = []): string[] {
  const planned = Object.entries(nexts).map(([id, next]) =>
    exampleToDo(
      { id: Number(id) },
      { next_occurrence: next, previous_occurrence: '2026-11-19T09:00:00-05:00' },
    ),
  );
  const toDos = [...planned, ...unplanned.map((id) => exampleToDo({ id }, null))];
  const { entries, headings } = listGroups(entriesOf(toDos, now, timeZone), now, timeZone);
  return entries.flatMap(({ id }, index) =>
    headings
      .filter(({ at }) => at === index)
      .map(({ label, count }) => `${label} ${count}`)
      .concat(String(id)),
  );
}

test('To Dos stand under the day of their next send, today’s and what is long due on top', () => {
  const sent = lines(
    {
      1: '2026-12-01T00:00:00-05:00',
      2: '2026-11-30T23:59:00-05:00',
      3: '2026-11-25T00:00:00-05:00',
      4: '2026-11-24T23:59:00-05:00',
      5: '2026-11-24T00:00:00-05:00',
      6: '2026-11-23T23:59:00-05:00',
      7: '2026-11-20T09:00:00-05:00',
      8: null,
    },
    [9],
  );
  expect(sent).toEqual([
    'Today 2',
    '7',
    '6',
    'Tomorrow 2',
    '5',
    '4',
    'In the next 7 days 2',
    '3',
    '2',
    'Later 1',
    '1',
    'Finished 1',
    '8',
    'Not planned 1',
    '9',
  ]);
});

test('a heading without To Dos is not there', () => {
  expect(lines({})).toEqual([]);
  expect(lines({}, [9])).toEqual(['Not planned 1', '9']);
});
