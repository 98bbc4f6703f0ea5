import { expect, test } from 'vitest';
import { aMessage } from '#src/features/messages/message.fixture.ts';
import { isOutdated } from './isOutdated.ts';

const listed = { id: 1, status: 'pending', answers: { urgent: ['Yes'] }, moon_phase: 'waxing' };
const whole = { ...listed, delivered_at: '2026-11-23T15:00:00Z', note: 'Called back' };

test.each([
  ['the list leaves fields out', {}, false],
  ['another status', { status: 'delivered' }, true],
  ['another answer', { answers: { urgent: ['No'] } }, true],
  ['another value of a field that nobody knows', { moon_phase: 'waning' }, true],
  ['a status that the list does not tell', { status: null }, false],
])('%s: %j', (_, changes, expected) => {
  expect(isOutdated(aMessage(whole), aMessage({ ...listed, ...changes }))).toBe(expected);
});
