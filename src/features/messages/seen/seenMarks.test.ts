import { expect, test } from 'vitest';
import { withSeen, withUnseen } from './seenMarks.ts';

const none = { seen: [], unseen: [] };

test('a message is seen, or to come back to, never both, and is kept once', () => {
  const seen = withSeen(withSeen(none, [1, 2]), [1]);
  expect(seen).toEqual({ seen: [1, 2], unseen: [] });
  const marked = withUnseen(seen, [2, 3]);
  expect(marked).toEqual({ seen: [1], unseen: [2, 3] });
  expect(withSeen(marked, [3])).toEqual({ seen: [1, 3], unseen: [2] });
});

test('the newest thousands are kept of a list that is newest first, and the oldest forgotten', () => {
  const listed = Array.from({ length: 8000 }, (_, at) => 8000 - at);
  const { seen } = withSeen({ seen: [2, 7777, 9001], unseen: [] }, listed);
  expect([seen.length, Math.min(...seen), Math.max(...seen)]).toEqual([5000, 3002, 9001]);
  expect(withSeen({ seen, unseen: [] }, [9002]).seen).toContain(9002);
});
