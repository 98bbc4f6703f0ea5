/**
 * A clock in milliseconds for measuring how long something takes, made of one that tells the time of day: when somebody sets
 * that back, this one goes on from where it was.
 */
export function steady(now: () => number): () => number {
  let last = now();
  let setBack = 0;
  return () => {
    const time = now();
    if (time < last) setBack += last - time;
    last = time;
    return time + setBack;
  };
}
