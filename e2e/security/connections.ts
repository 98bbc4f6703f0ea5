import { channel } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import * as v from 'valibot';

const messageSchema = v.object({
  socket: v.custom<Socket>((value) => typeof value === 'object' && value !== null),
});

/** Counts, until the test is over, where this process tries to connect: each `address:port` and how often. */
export function watchConnections(): Map<string, number> {
  const tried = new Map<string, number>();
  const made = (event: unknown) => {
    const { socket } = v.parse(messageSchema, event);
    socket.on('connectionAttempt', (address: string, port: number) => {
      const where = `${address}:${port}`;
      tried.set(where, (tried.get(where) ?? 0) + 1);
    });
  };
  const sockets = channel('net.client.socket');
  sockets.subscribe(made);
  onTestFinished(() => {
    sockets.unsubscribe(made);
  });
  return tried;
}
