import { inSlices } from '#src/lib/inSlices.ts';
import { SegmentText } from '#src/features/messages/worker/segment/segmentText.ts';

/**
 * Indexes the texts of segments in the background, while no window is being read: the settled ones together, for the fewer the
 * indexes, the less there is to look through; those that change each by itself.
 */
export class Indexer {
  readonly #settled = new Set<SegmentText>();
  readonly #changing = new Set<SegmentText>();
  #reading = 0;
  #isRunning = false;

  /** Indexing waits while `read` is at work. */
  async whileReading<T>(read: () => Promise<T>): Promise<T> {
    this.#reading += 1;
    try {
      return await read();
    } finally {
      this.#reading -= 1;
      void this.#run();
    }
  }

  add(text: SegmentText, isSettled: boolean): void {
    (isSettled ? this.#settled : this.#changing).add(text);
  }

  /** There is no need for it any more. */
  drop(text: SegmentText): void {
    this.#settled.delete(text);
    this.#changing.delete(text);
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      for (let group = this.#next(); group.length > 0; group = this.#next())
        await inSlices(SegmentText.index(group));
    } catch (error) {
      // What could not be indexed is looked through as it is; what comes after it is indexed.
      console.error(error);
    } finally {
      this.#isRunning = false;
    }
  }

  #next(): SegmentText[] {
    if (this.#reading > 0) return [];
    const [changing] = this.#changing;
    const group = changing ? [changing] : [...this.#settled];
    for (const text of group) this.drop(text);
    return group;
  }
}
