import { expect, test } from 'vitest';
import type { Track } from '#src/player/playerState.ts';
import { besideInQueue } from './queue.ts';

const queue = [36, 37, 38].map((recordingId): Track => ({
  recordingId,
  callId: null,
  startedAt: null,
  link: `/recordings/${recordingId}`,
}));

test.each([
  [36, 1, 37],
  [37, -1, 36],
  [36, -1, undefined],
  [38, 1, undefined],
  [99, 1, undefined],
  [undefined, -1, undefined],
] as const)('beside %s in direction %s is %s', (id, direction, beside) => {
  expect(besideInQueue(queue, id, direction)?.recordingId).toBe(beside);
});
