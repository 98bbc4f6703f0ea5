import { expect, test } from 'vitest';
import { inboxState, type WindowOutcome } from './inboxState.ts';

const pending: WindowOutcome = { is: 'pending' };
const unasked: WindowOutcome = { is: 'unasked' };
const held: WindowOutcome = { is: 'held' };
const failed: WindowOutcome = { is: 'failed', error: new Error('down') };
const answered: WindowOutcome = { is: 'answered', refreshError: null };
const stale: WindowOutcome = { is: 'answered', refreshError: new Error('down') };

test.each([
  [[pending], 0, 'pending'],
  [[answered, pending], 0, 'pending'],
  [[failed, pending], 0, 'pending'],
  [[failed], 0, 'error'],
  [[failed, failed], 0, 'error'],
  [[failed, answered], 0, 'incomplete'],
  [[unasked, answered], 0, 'incomplete'],
  [[unasked, failed], 0, 'incomplete'],
  [[failed, held], 0, 'error'],
  [[answered, failed, held], 0, 'incomplete'],
  [[answered, answered], 0, 'empty'],
  [[stale], 0, 'empty'],
  [[answered, pending], 3, 'ready'],
  [[answered, failed], 3, 'ready'],
])('%j with %i messages is %s', (outcomes, messages, expected) => {
  expect(inboxState(outcomes, messages)).toBe(expected);
});
