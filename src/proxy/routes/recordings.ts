import type { FastifyInstance } from 'fastify';
import * as v from 'valibot';
import { civilDateOf } from '#src/lib/time/zone.ts';
import type { Answers } from '#src/proxy/answers/answers.ts';
import type { AddressPolicy } from '#src/proxy/audio/addressPolicy.ts';
import { linkExpiry, type Sealer } from '#src/proxy/audio/sealedLink.ts';
import { type JsonAnswer, printJson } from '#src/proxy/upstream/json.ts';
import { checkRows } from '#src/proxy/upstream/shape.ts';
import { type Recording, recordingSchema } from '#src/v2/recording.ts';
import { answerKept, kept } from './answerKept.ts';
import { errandOf } from './errand.ts';
import { readQuery } from './query.ts';

interface Equipment {
  answers: Answers;
  policy: AddressPolicy;
  sealer: Sealer;
  timeZone: string;
  now: () => number;
}

/** The list of calls, in which a recording's address is replaced by a sealed link to this server. */
export function recordingRoutes(
  app: FastifyInstance,
  { answers, policy, sealer, timeZone, now }: Equipment,
): void {
  function link({ id, recording, started_at }: Recording, expires: number): string | null {
    if (recording === null) return null;
    // An address that may not be asked keeps its link: the page shows a recording that cannot be played, not a call without one.
    const url = policy(recording)?.url.href ?? null;
    const day = started_at === null ? null : civilDateOf(started_at, timeZone);
    return `/recordings/${sealer.seal({ url, id, day, expires })}`;
  }

  function withLinks({ body }: JsonAnswer): Buffer {
    const expires = linkExpiry(now());
    const data: object[] = [];
    for (const row of checkRows(recordingSchema, body)) {
      const read = v.safeParse(recordingSchema, row);
      // A row that cannot be read goes on, to be counted as such, without the address in it.
      const recording = read.success ? link(read.output, expires) : null;
      data.push({ ...copied(row), recording });
    }
    return printJson({ data });
  }

  app.get('/api/v2/call-recordings', kept, async (request, reply) => {
    readQuery(request.query, []);
    const question = { resource: 'call-recordings' as const, path: '/v2/call-recordings' };
    return answerKept(request, reply, await answers.get(question, errandOf(request, reply), withLinks));
  });
}

function copied(row: unknown): object {
  return typeof row === 'object' && row !== null ? row : {};
}
