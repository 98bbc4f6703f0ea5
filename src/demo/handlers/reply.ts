import { HttpResponse } from 'msw';

/** The API's body of a failure (v2-api.txt, "404 Not Found"). */
export function failure(status: number, info: string, headers?: Record<string, string>) {
  return HttpResponse.json({ success: false, info, data: {} }, { status, headers });
}

/** JSON in parts, each made when the client has taken the one before: a year of messages is never held whole. */
export function jsonStream(parts: Iterator<string>) {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => void parts.return?.(),
  });
  return new HttpResponse(body, { headers: { 'content-type': 'application/json; charset=utf-8' } });
}
