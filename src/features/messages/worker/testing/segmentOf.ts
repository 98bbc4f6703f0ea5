import type { Message } from '#src/v2/message.ts';
import { buildSegment, type Segment } from '#src/features/messages/worker/segment/segment.ts';
import { SegmentText } from '#src/features/messages/worker/segment/segmentText.ts';
import type { Vocabulary } from '#src/features/messages/worker/vocabulary/vocabulary.ts';

/** All of some work that could be done in slices. */
function wholly<T>(work: Generator<void, T, void>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** A segment of messages in any order; its texts indexed, or not yet. */
export function segmentOf(messages: readonly Message[], vocabulary: Vocabulary, isIndexed = true): Segment {
  const sorted = messages.toSorted((a, b) => b.created_at - a.created_at || b.id - a.id);
  const segment = wholly(buildSegment(sorted, vocabulary));
  if (isIndexed) wholly(SegmentText.index([segment.text]));
  return segment;
}
