import { HttpResponse } from 'msw';

/** The API's body of a failure (V2 API documentation, "404 Not Found"). */
export function failure(status: number, info: string, headers?: Record<string, string>): Response {
  return HttpResponse.json({ success: false, info, data: {} }, { status, headers });
}

/** JSON in parts, each made when the client has taken the one before: a year of messages is never held whole. */
export function jsonStream(parts: Generator<string> | AsyncGenerator<string>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    // Not awaited: a generator that is in the middle of a wait returns after it.
    cancel: () => void parts.return(undefined),
  });
  return new HttpResponse(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
