import { afterEach, expect, test, vi } from 'vitest';
import { aMessage } from '#src/features/messages/message.fixture.ts';
import { SegmentText, SegmentTexts } from '#src/features/messages/worker/segment/segmentText.ts';
import { Indexer } from './indexer.ts';

afterEach(() => vi.restoreAllMocks());

function aText(): SegmentText {
  const texts = new SegmentTexts();
  texts.add(aMessage({ content: 'boiler' }));
  return texts.done();
}

test('after a failure what comes next is indexed', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const index = vi.spyOn(SegmentText, 'index').mockImplementationOnce(() => {
    throw new Error('out of memory');
  });
  const indexer = new Indexer();
  const [first, second] = [aText(), aText()];
  await indexer.whileReading(async () => indexer.add(first, false));
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  await indexer.whileReading(async () => indexer.add(second, false));
  await vi.waitFor(() => expect(index).toHaveBeenLastCalledWith([second]));
});
