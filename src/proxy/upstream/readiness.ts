import { addDays, type CivilDate } from '#src/lib/time/civilDate.ts';
import { steady } from '#src/lib/time/steady.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { messageSchema } from '#src/v2/message.ts';
import { formatWireDate } from '#src/v2/wireDate.ts';
import type { JsonClient } from './jsonClient.ts';
import { checkRows } from './shape.ts';

const KEPT_MS = 5_000;

/**
 * Whether upstream answers and accepts the token. An answer is kept for a few seconds, and those who ask meanwhile share
 * one question, so that probes cannot be used to press upstream.
 */
export function createReadiness(
  client: JsonClient,
  timeZone: string,
  now: () => number,
): () => Promise<boolean> {
  const elapsed = steady(now);
  let asked = Number.NEGATIVE_INFINITY;
  let ready = Promise.resolve(false);
  return () => {
    if (elapsed() - asked >= KEPT_MS) {
      asked = elapsed();
      ready = ask(client, addDays(civilDateOf(now(), timeZone), 2));
    }
    return ready;
  };
}

/** Asks for a day to come: the smallest answer there is. */
async function ask(client: JsonClient, day: CivilDate): Promise<boolean> {
  const date = formatWireDate(day);
  try {
    const query = { from_date: date, to_date: date };
    const { body } = await client.get({ path: '/v2/messages', query }, { requestId: 'readyz' });
    checkRows(messageSchema, body);
    return true;
  } catch {
    return false;
  }
}
