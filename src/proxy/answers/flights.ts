import { VisitorLeft } from '#src/proxy/httpError.ts';

interface Flight<T> {
  result: Promise<T>;
  waiting: number;
  end: AbortController;
}

/**
 * Joins what is under way for a key, or starts it. Who leaves (`gone`) rejects alone; when the last one has left, the signal
 * given to `start` aborts, and whoever comes then starts anew.
 */
export type Join<T> = (
  key: string,
  gone: AbortSignal | undefined,
  start: (gone: AbortSignal) => Promise<T>,
) => Promise<T>;

/** Work that several wait for and that is done once: its outcome, good or bad, is everyone's, and is kept for nobody. */
export function createFlights<T>(): Join<T> {
  const flights = new Map<string, Flight<T>>();

  function take(key: string, start: (gone: AbortSignal) => Promise<T>): Flight<T> {
    const running = flights.get(key);
    if (running) return running;
    const end = new AbortController();
    const flight: Flight<T> = { result: start(end.signal), waiting: 0, end };
    const landed = () => leave(key, flight);
    flight.result.then(landed, landed);
    flights.set(key, flight);
    return flight;
  }

  function leave(key: string, flight: Flight<T>): void {
    if (flights.get(key) === flight) flights.delete(key);
  }

  return async (key, gone, start) => {
    gone?.throwIfAborted();
    const flight = take(key, start);
    if (!gone) {
      flight.waiting = Number.POSITIVE_INFINITY;
      return flight.result;
    }
    flight.waiting += 1;
    const left = Promise.withResolvers<never>();
    const onGone = () => {
      flight.waiting -= 1;
      if (flight.waiting === 0) {
        leave(key, flight);
        flight.end.abort(new VisitorLeft());
      }
      left.reject(gone.reason);
    };
    gone.addEventListener('abort', onGone, { once: true });
    try {
      return await Promise.race([flight.result, left.promise]);
    } finally {
      gone.removeEventListener('abort', onGone);
    }
  };
}
