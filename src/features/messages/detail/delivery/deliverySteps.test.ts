import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMessage } from '#src/features/messages/message.fixture.ts';
import { deliverySteps } from './deliverySteps.ts';

const now = Date.parse('2026-11-23T15:00:00Z');
const read = (fields: Record<string, unknown>) =>
  deliverySteps(aMessage({ created_at: '2026-11-23T14:58:00Z', ...fields }), now).map(
    ({ label, done, at, took, text }) =>
      [done ? '✓' : '·', label, at === null ? null : new Date(at).toISOString().slice(11, 19), took, text]
        .filter(Boolean)
        .join(' '),
  );
const step = (label: string, fields: Record<string, unknown>) =>
  read(fields).find((line) => line.slice(2).startsWith(label));

test('a message that has not gone anywhere says how long it has waited', () => {
  expect(read({})).toEqual([
    '✓ Taken 14:58:00',
    '· Delivered Not yet, 2 minutes after it was taken',
    '· Picked up Not yet',
  ]);
});

test('a message that went the whole way says how long each step took', () => {
  expect(
    read({
      delivered_at: '2026-11-23T14:58:03.400Z',
      escalation_counter: 2,
      pickup_date: '2026-11-23T10:13:03-05:00',
      next_escalation_at: '2026-11-23T15:03:00Z',
    }),
  ).toEqual([
    '✓ Taken 14:58:00',
    '✓ Delivered 14:58:03 3 seconds later',
    '✓ Escalated 2 times',
    '✓ Picked up 15:13:03 15 minutes later',
  ]);
});

test('a message that is delivered and waits for somebody goes on to the next person', () => {
  expect(read({ delivered_at: '2026-11-23T14:59:00Z', next_escalation_at: '2026-11-23T15:05:00Z' })).toEqual([
    '✓ Taken 14:58:00',
    '✓ Delivered 14:59:00 1 minute later',
    '· Next escalation 15:05:00 in 5 minutes',
    '· Picked up Not yet',
  ]);
});

test.each([
  [{ delivered_to: 'ann@example.org' }, '· Delivered to ann@example.org'],
  [
    { delivered_at: '2026-11-23T14:58:00Z', delivered_to: ['Ann', 'Bob'] },
    '✓ Delivered 14:58:00 0 seconds later to Ann, Bob',
  ],
  [{ created_at: '2026-11-23T15:00:05Z' }, '· Delivered Not yet'],
])('delivered with %j', (fields, line) => {
  expect(step('Delivered', fields)).toBe(line);
});

test.each([
  ['2026-11-23T15:05:00Z', 'in 5 minutes'],
  ['2026-11-23T15:00:29Z', 'now'],
  ['2026-11-23T13:30:00Z', 'was due 1 hour 30 minutes ago'],
])('the next escalation at %s: %s', (next_escalation_at, text) => {
  expect(step('Next escalation', { next_escalation_at })).toContain(text);
});

test('escalated once, and never: the second is not worth a line', () => {
  expect(step('Escalated', { escalation_counter: 1 })).toBe('✓ Escalated once');
  expect(step('Escalated', { escalation_counter: 0 })).toBeUndefined();
});

test.each([
  ['2026-11-23T14:59:00.000Z', '✓ Picked up 14:59:00 1 minute later'],
  ['11/23/2026 09:00', '✓ Picked up 11/23/2026 09:00'],
  ['2026-11-23', '✓ Picked up 2026-11-23'],
  [' ', '· Picked up Not yet'],
])('picked up at %o', (pickup_date, line) => {
  expect(step('Picked up', { pickup_date })).toBe(line);
});

const instant = fc.option(
  fc.integer({ min: -5, max: 5 }).map((minutes) => new Date(now + minutes * 60_000).toISOString()),
);

test('whatever the clocks of the service say, what has happened stands in its order, and before what has not', () => {
  fc.assert(
    fc.property(instant, instant, instant, fc.nat(2), (delivered_at, pickup_date, next_escalation_at, n) => {
      const fields = { delivered_at, pickup_date, next_escalation_at, escalation_counter: n };
      const steps = deliverySteps(aMessage(fields), now);
      const times = steps.flatMap(({ done, at }) => (done && at !== null ? at : []));
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(steps.map(({ done }) => done)).toEqual(
        steps.map(({ done }) => done).toSorted((a, b) => Number(b) - Number(a)),
      );
    }),
  );
});
