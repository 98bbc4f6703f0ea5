import { expect, test } from 'vitest';
import { withSeen, withUnseen } from './seenMarks.ts';

const none = { seen: [], unseen: [] };

test('a message is seen, or to come back to, never both, and is kept once', () => {
  const seen = withSeen(withSeen(none, [1, 2]), [1]);
  expect(seen).toEqual({ seen: [2, 1], unseen: [] });
  const marked = withUnseen(seen, [2, 3]);
  expect(marked).toEqual({ seen: [1], unseen: [2, 3] });
  expect(withSeen(marked, [3])).toEqual({ seen: [1, 3], unseen: [2] });
});

test('the latest thousands are kept, and the oldest forgotten', () => {
  const many = Array.from({ length: 5002 }, (_, id) => id);
  const { seen } = withSeen({ seen: [7777], unseen: [] }, many);
  expect([seen.length, seen[0], seen.at(-1)]).toEqual([5000, 2, 5001]);
});
