import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { civilDateOf } from '#src/lib/time/zone.ts';
import type { AddressPolicy } from '#src/proxy/audio/addressPolicy.ts';
import { linkExpiry, type Sealer } from '#src/proxy/audio/sealedLink.ts';
import type { JsonClient } from '#src/proxy/upstream/jsonClient.ts';
import { printJson } from '#src/proxy/upstream/json.ts';
import { checkRows } from '#src/proxy/upstream/shape.ts';
import { type Recording, recordingSchema } from '#src/v2/recording.ts';
import { answerJson } from './answerJson.ts';
import { errandOf } from './errand.ts';
import { readQuery } from './query.ts';

interface Equipment {
  client: JsonClient;
  policy: AddressPolicy;
  sealer: Sealer;
  timeZone: string;
  now: () => number;
}

/** The list of calls, in which a recording's address is replaced by a sealed link to this server. */
export function recordingRoutes(
  app: FastifyInstance,
  { client, policy, sealer, timeZone, now }: Equipment,
): void {
  function link({ id, recording, started_at }: Recording, expires: number): string | null {
    if (recording === null) return null;
    // An address that may not be asked keeps its link: the page shows a recording that cannot be played, not a call without one.
    const url = policy(recording)?.url.href ?? null;
    const day = started_at === null ? null : civilDateOf(started_at, timeZone);
    return `/recordings/${sealer.seal({ url, id, day, expires })}`;
  }

  app.get('/api/v2/call-recordings', async (request, reply) => {
    readQuery(request.query, []);
    const { body } = await client.get({ path: '/v2/call-recordings' }, errandOf(request, reply));
    const expires = linkExpiry(now());
    const data: object[] = [];
    for (const row of checkRows(recordingSchema, body)) {
      const read = v.safeParse(recordingSchema, row);
      // A row that cannot be read goes on, to be counted as such, without the address in it.
      const recording = read.success ? link(read.output, expires) : null;
      data.push({ ...copied(row), recording });
    }
    return answerJson(reply, printJson({ data }));
  });
}

function copied(row: unknown): object {
  return typeof row === 'object' && row !== null ? row : {};
}
