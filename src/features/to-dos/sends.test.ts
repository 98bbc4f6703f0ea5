import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleToDo } from './exampleToDo.ts';
import { comingSends, isNextOfRule, lastSend, nextSend } from './sends.ts';

const now = Date.parse('2026-11-23T20:00:00Z');
const timeZone = 'America/New_York';
const iso = (sends: number[]) => sends.map((send) => new Date(send).toISOString());

test.each([
  ['by its schedule', {}, {}, '2026-11-24T14:00:00.000Z'],
  ['by a schedule that is over', {}, { next_occurrence: null }, null],
  ['once, now', { run_at: '2026-11-23T20:00:00.000Z' }, null, '2026-11-23T20:00:00.000Z'],
  ['once, a second ago', { run_at: '2026-11-23T19:59:59.000Z' }, null, null],
  ['by nothing', {}, null, null],
])('the next send %s', (_what, fields, schedule, at) => {
  expect(nextSend(exampleToDo(fields, schedule), now)).toBe(at && Date.parse(at));
});

test.each([
  ['by its schedule', {}, { previous_occurrence: '2026-11-21T14:00:00.000Z' }, '2026-11-21T14:00:00.000Z'],
  ['never yet', {}, {}, null],
  ['once, a second ago', { run_at: '2026-11-23T19:59:59.000Z' }, null, '2026-11-23T19:59:59.000Z'],
  ['never before it is due', { run_at: '2026-11-23T20:00:00.000Z' }, null, null],
])('it was last sent %s', (_what, fields, schedule, at) => {
  expect(lastSend(exampleToDo(fields, schedule), now)).toBe(at && Date.parse(at));
});

test('the service names the first send, the rule those after it', () => {
  // Every two weeks on Tuesday, Thursday and Saturday at 9:00 AM and 5:30 PM, made on Monday, November 23.
  expect(iso(comingSends(exampleToDo({}), { most: 8, now, timeZone }))).toEqual([
    '2026-11-24T14:00:00.000Z',
    '2026-11-24T22:30:00.000Z',
    '2026-11-26T14:00:00.000Z',
    '2026-11-26T22:30:00.000Z',
    '2026-11-28T14:00:00.000Z',
    '2026-11-28T22:30:00.000Z',
    '2026-12-08T14:00:00.000Z',
    '2026-12-08T22:30:00.000Z',
  ]);
  // Put off by the service: nothing is promised before the send that it names.
  const putOff = exampleToDo({}, { next_occurrence: '2026-11-28T16:00:00.000Z' });
  expect(iso(comingSends(putOff, { most: 2, now, timeZone }))).toEqual([
    '2026-11-28T16:00:00.000Z',
    '2026-11-28T22:30:00.000Z',
  ]);
});

test.each([
  ['a schedule that is over', {}, { next_occurrence: null }, []],
  ['no schedule', {}, null, []],
  ['one send', { run_at: '2026-11-24T15:00:00.000Z' }, null, ['2026-11-24T15:00:00.000Z']],
  [
    'a rule that nobody can read',
    {},
    { rule: { rule_type: 'IceCube::LunarRule' } },
    ['2026-11-24T14:00:00.000Z'],
  ],
  ['no rule at all', {}, { rule: null }, ['2026-11-24T14:00:00.000Z']],
  ['a time that nobody can read', {}, { times: ['noonish'] }, ['2026-11-24T14:00:00.000Z']],
])('of %s', (_what, fields, schedule, sends) => {
  expect(iso(comingSends(exampleToDo(fields, schedule), { most: 12, now, timeZone }))).toEqual(sends);
});

test.each([
  ['that it has', {}, true],
  ['to the second', { next_occurrence: '2026-11-24T14:00:00.250Z' }, true],
  ['that it has not', { next_occurrence: '2026-11-24T15:00:00.000Z' }, false],
  ['in a week between', { next_occurrence: '2026-12-01T14:00:00.000Z' }, false],
  ['that is none', { next_occurrence: null }, true],
  ['and nobody can read it', { rule: null, next_occurrence: '2026-11-24T15:00:00.000Z' }, true],
])('a rule whose next send is one %s', (_what, schedule, isOfRule) => {
  expect(isNextOfRule(exampleToDo({}, schedule), timeZone)).toBe(isOfRule);
});

test('a schedule that nobody knows the age of counts its weeks from its next send', () => {
  const ageless = exampleToDo({ created_at: null }, { next_occurrence: '2026-12-01T14:00:00.000Z' });
  expect(iso(comingSends(ageless, { most: 20, now, timeZone })).slice(5, 8)).toEqual([
    '2026-12-05T22:30:00.000Z',
    '2026-12-15T14:00:00.000Z',
    '2026-12-15T22:30:00.000Z',
  ]);
});

test('a stretch has of the whole row what lies in it', () => {
  const toDo = exampleToDo({});
  const whole = comingSends(toDo, { most: 300, now, timeZone });
  const day = 86_400_000;
  fc.assert(
    fc.property(fc.integer({ min: -9, max: 300 }), fc.integer({ min: 0, max: 60 }), (on, long) => {
      const [from, until] = [now + on * day, now + (on + long) * day];
      const inside = whole.filter((send) => send >= from && send < until);
      expect(comingSends(toDo, { most: 300, from, until, now, timeZone })).toEqual(inside);
      expect(comingSends(toDo, { most: 3, from, until, now, timeZone })).toEqual(inside.slice(0, 3));
    }),
  );
});
