const SIZE = 500;

/** Ids in their order, so many at a time; `done`: how many they are with those before. */
export function* idChunks(ids: Float64Array): Generator<{ chunk: number[]; done: number }> {
  for (let from = 0; from < ids.length; from += SIZE) {
    const chunk = [...ids.subarray(from, from + SIZE)];
    yield { chunk, done: from + chunk.length };
  }
}
