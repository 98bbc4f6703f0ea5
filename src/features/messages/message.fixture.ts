import * as v from 'valibot';
import { type Message, messageSchema } from '#src/v2/message.ts';

/** A message as the service would send it with these fields, for tests. */
export function aMessage(fields: Record<string, unknown> = {}): Message {
  return v.parse(messageSchema, { id: 1, created_at: '2026-11-23T15:00:00.000Z', ...fields });
}
