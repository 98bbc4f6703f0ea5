import autocannon from 'autocannon';

interface Load {
  origin: string;
  headers: Record<string, string>;
  /** The path of the next request. */
  nextPath: () => string;
  connections: number;
  seconds: number;
}

/** As many requests as fifty visitors can make one after the other: a second, and the slowest hundredth's milliseconds. */
export async function measureLoad({ origin, headers, nextPath, connections, seconds }: Load) {
  const { requests, latency, non2xx, errors } = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    requests: [{ path: '/', headers, setupRequest: (request) => ({ ...request, path: nextPath() }) }],
  });
  if (non2xx > 0 || errors > 0)
    throw new Error(
      `${origin} answered ${non2xx} of ${requests.total} requests badly, and ${errors} not at all`,
    );
  return { total: requests.total, aSecond: requests.average, p99: latency.p99 };
}
