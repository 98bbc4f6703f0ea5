import * as v from 'valibot';
import { expect, test } from 'vitest';
import { defaultView, type ListedView, writeView } from '#src/features/messages/viewParams.ts';
import {
  nameOfView,
  nameProblem,
  type SavedView,
  type SavedViews,
  savedViewsSchema,
  viewOf,
  withEdits,
  withView,
} from './savedViews.ts';

const late: ListedView = {
  days: { days: 'yesterday' },
  filters: { status: ['failed'], did: ['5'] },
  sort: 'oldest',
  group: 'caller',
};
const saved = (name: string, view = late): SavedView => ({
  id: 1,
  name,
  query: writeView(view).toString(),
  density: 'cosy',
});
const named = (id: number, name: string) => ({ ...saved(name), id });

test('a saved view is opened as it was', () => {
  expect(viewOf(saved('Not delivered'))).toEqual(late);
});

test('what is shown is called by its name', () => {
  const views = [saved('Not delivered')];
  expect(nameOfView(late, views)).toBe('Not delivered');
  expect(nameOfView({ ...late, sort: 'newest' }, views)).toBeNull();
  expect(nameOfView(defaultView, views)).toBe('All messages');
  expect(nameOfView({ ...defaultView, days: { days: 'today' }, sort: 'oldest' }, views)).toBe('All messages');
  expect(nameOfView({ ...defaultView, filters: { emergency: ['yes'] } }, views)).toBe('Emergencies');
  expect(nameOfView({ ...defaultView, filters: { unread: ['no'] } }, views)).toBeNull();
});

test('a name of one’s own goes before a ready-made one', () => {
  expect(nameOfView(defaultView, [saved('Morning', defaultView)])).toBe('Morning');
});

test('each view has an id of its own, and of very many the oldest go', () => {
  const { id: _, ...view } = saved('Any');
  let many: SavedViews = [];
  for (let at = 0; at < 60; at += 1) many = withView(many, { ...view, name: String(at) });
  expect([many.length, many[0]?.name, new Set(many.map(({ id }) => id)).size]).toEqual([50, '10', 50]);
  expect(v.safeParse(savedViewsSchema, many).success).toBe(true);
});

test('views are renamed and taken out, and what another tab did to others meanwhile stays', () => {
  const [nights, old, weekends] = [named(1, 'Nights'), named(2, 'Old'), named(3, 'Weekends')];
  const now = [nights, old, named(3, 'Saturdays'), named(4, 'New')];
  const left = [named(1, ' Late nights '), weekends];
  expect(withEdits(now, [nights, old, weekends], left).map(({ id, name }) => [id, name])).toEqual([
    [1, 'Late nights'],
    [3, 'Saturdays'],
    [4, 'New'],
  ]);
});

test.each([
  ['', 'Give it a name'],
  ['unread', 'There is a view of that name'],
  ['not delivered', 'There is a view of that name'],
  ['Mornings', null],
])('%o as a name: %s', (name, problem) => {
  expect(nameProblem(name, [saved('Not delivered')])).toBe(problem);
});
