import { expect, test } from 'vitest';
import { deliverySteps } from './delivery.ts';
import { aMessage } from '#src/features/messages/message.fixture.ts';

const now = Date.parse('2026-11-23T15:00:00Z');
const step = (label: string, fields: Record<string, unknown>) =>
  deliverySteps(aMessage(fields), now).find((each) => each.label === label);

test('a message that has not gone anywhere', () => {
  expect(deliverySteps(aMessage({ created_at: '2026-11-23T14:58:00Z' }), now)).toEqual([
    { label: 'Taken', at: Date.parse('2026-11-23T14:58:00Z'), text: null },
    { label: 'Delivered', at: null, text: 'Not yet' },
    { label: 'Picked up', at: null, text: 'Not yet' },
  ]);
});

test.each([
  [{ delivered_at: '2026-11-23T14:59:00Z' }, null],
  [{ delivered_at: '2026-11-23T14:59:00Z', delivered_to: 'ann@example.org' }, 'to ann@example.org'],
  [{ delivered_at: '2026-11-23T14:59:00Z', delivered_to: ['Ann', 'Bob'] }, 'to Ann, Bob'],
])('delivered with %j', (fields, text) => {
  expect(step('Delivered', fields)).toEqual({
    label: 'Delivered',
    at: Date.parse('2026-11-23T14:59:00Z'),
    text,
  });
});

test.each([
  ['2026-11-23T15:05:00Z', 'in 5 minutes'],
  ['2026-11-23T15:00:29Z', 'now'],
  ['2026-11-23T13:30:00Z', 'was due 1 hour 30 minutes ago'],
])('the next escalation at %s: %s', (next_escalation_at, text) => {
  expect(step('Next escalation', { next_escalation_at })).toMatchObject({ text });
});

test.each([
  [1, 'once'],
  [3, '3 times'],
])('escalated %i: %s', (escalation_counter, text) => {
  expect(step('Escalated', { escalation_counter })).toMatchObject({ text });
});

test('never escalated is not worth a line', () => {
  expect(step('Escalated', { escalation_counter: 0 })).toBeUndefined();
});

test.each([
  ['2026-11-23T14:00:00.000Z', Date.parse('2026-11-23T14:00:00Z'), null],
  ['2026-11-23T09:00:00-05:00', Date.parse('2026-11-23T14:00:00Z'), null],
  ['11/23/2026 09:00', null, '11/23/2026 09:00'],
  ['2026-11-23', null, '2026-11-23'],
  [' ', null, 'Not yet'],
])('picked up at %o', (pickup_date, at, text) => {
  expect(step('Picked up', { pickup_date })).toEqual({ label: 'Picked up', at, text });
});
