import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paths } from '#src/lib/paths.ts';
import { fromDayNumber } from '#src/lib/time/civilDate.ts';
import { type DaysChoice, presets } from '#src/lib/time/dayChoice.ts';
import { type FilterKey, groups, sorts } from './view.ts';
import { defaultView, filterKeys, type ListedView, readView, writeView } from './viewParams.ts';

const read = (query: string) => readView(new URLSearchParams(query));

test('the inbox as it opens has an address without parameters', () => {
  expect(writeView(defaultView).toString()).toBe('');
  expect(read('')).toEqual(defaultView);
});

test.each(['sort=random', 'group=agent', 'days=never', 'colour=blue', 'answer', 'q=Nora', 'unread'])(
  '%s, which makes no sense, changes nothing',
  (query) => {
    expect({ ...read(query), filters: {} }).toEqual(defaultView);
  },
);

test('filters are read with all of their values, those for "none" and "any" too', () => {
  expect(
    read('status=sent&status=failed&status=sent&disposition=&answer.pet%3F=*&to-do=157').filters,
  ).toEqual({
    status: ['failed', 'sent'],
    disposition: [''],
    'answer:pet?': ['*'],
    'to-do': ['157'],
  });
});

test('an address without end is cut short', () => {
  const many = Array.from({ length: 5000 }, (_, agent) => `agent=${agent}`).join('&');
  expect(read(many).filters.agent).toHaveLength(100);
  expect(read(`status=${'x'.repeat(201)}`).filters).toEqual({});
});

test('the address of a To Do’s messages is read as such', () => {
  const { search } = new URL(paths.messagesOfToDo(157), 'https://frontdesk.invalid');
  expect(read(search)).toEqual({
    ...defaultView,
    days: { days: 'everything' },
    filters: { 'to-do': ['157'] },
  });
});

const days: fc.Arbitrary<DaysChoice> = fc.oneof(
  fc.constantFrom(...presets).map((preset) => ({ days: preset })),
  fc.tuple(fc.integer({ min: 11_000, max: 25_000 }), fc.nat(900)).map(([from, length]) => ({
    days: 'custom' as const,
    from: fromDayNumber(from),
    to: fromDayNumber(from + length),
  })),
);
const keys: fc.Arbitrary<FilterKey> = fc.oneof(
  fc.constantFrom<FilterKey>(
    'unread',
    'emergency',
    'status',
    'agent',
    'did',
    'receiver',
    'recording',
    'to-do',
  ),
  fc.string({ maxLength: 20 }).map((name): FilterKey => `answer:${name}`),
);
const values = fc
  .uniqueArray(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 5 })
  .map((texts) => texts.toSorted());
const views: fc.Arbitrary<ListedView> = fc.record({
  days,
  filters: fc.array(fc.tuple(keys, values), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
  sort: fc.constantFrom(...sorts),
  group: fc.constantFrom(...groups),
});

test('every view is read back as it was written, and is written the same again', () => {
  fc.assert(
    fc.property(views, (view) => {
      const written = writeView(view).toString();
      expect(read(written)).toEqual(view);
      expect(writeView(read(written)).toString()).toBe(written);
    }),
  );
});

test('whatever an address holds is read as some view', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (entries) => {
      const view = readView(new URLSearchParams(entries));
      expect(readView(writeView(view))).toEqual(view);
      expect(filterKeys(view.filters)).toHaveLength(Object.keys(view.filters).length);
    }),
  );
});
