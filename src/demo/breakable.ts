import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';

type Outgoing = HttpBindings['outgoing'];

/**
 * Turns what cannot be said in HTTP into what happens to a connection: an error response, or a body that fails on the
 * way, resets it. What came before has left by then.
 */
export function breakable(response: Response, outgoing: Outgoing): Response {
  if (response.type === 'error') {
    outgoing.socket?.resetAndDestroy();
    return RESPONSE_ALREADY_SENT;
  }
  if (!response.body) return response;
  const reader = response.body.getReader();
  const closed = new Promise((resolve) => outgoing.once('close', resolve));
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch {
        await headersSent(outgoing);
        outgoing.write('', () => outgoing.socket?.resetAndDestroy());
        await closed;
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return new Response(body, response);
}

/** The server reads a little ahead before it sends the headers, and sends them at once when there is a wait. */
async function headersSent(outgoing: Outgoing): Promise<void> {
  while (!outgoing.headersSent && !outgoing.destroyed) await new Promise((resolve) => setImmediate(resolve));
}
