import type { Errand, JsonClient, Question } from '#src/proxy/upstream/jsonClient.ts';
import type { JsonAnswer } from '#src/proxy/upstream/json.ts';
import { type Answer, packAnswer } from './answer.ts';
import { createFlights } from './flights.ts';
import { createAnswerMemory } from './memory.ts';
import type { Resource, Sharing } from './sharing.ts';

export interface Answers {
  /** The answer of this moment or of a few seconds ago: however many ask, upstream is asked once. Rejects with an HttpError. */
  get: (question: Question & { resource: Resource }, errand: Errand, read: Read) => Promise<Answer>;
  /** From when this resolves on, nobody is shown what was asked before. */
  forget: (resource: Resource) => Promise<void>;
  /** What is kept right now. */
  bytes: () => number;
}

/** Checks what upstream answered, and makes of it the JSON for pages; throws an HttpError. */
type Read = (answer: JsonAnswer) => Buffer;

/**
 * How long an answer is shown again. To Dos are asked for when it is in doubt whether one was created: until the service
 * shows it, the list must not stand still.
 */
const KEPT_MS: Record<Resource, number> = { messages: 5_000, 'call-recordings': 5_000, to_dos: 2_000 };

/** What this server changes, and would have to forget on every replica. */
const changedHere = new Set<Resource>(['to_dos']);

const MOST_BYTES = 64 * 1024 * 1024;

interface Equipment {
  client: JsonClient;
  sharing: Sharing;
  now: () => number;
  mostBytes?: number;
}

/** Upstream's lists and messages, asked for once for all who want them at once or within a few seconds. */
export function createAnswers({ client, sharing, now, mostBytes = MOST_BYTES }: Equipment): Answers {
  const memory = createAnswerMemory(mostBytes, now);
  const join = createFlights<Answer>();

  return {
    async get(question, { requestId, gone }, read) {
      const { resource, path, query } = question;
      const generation = await sharing.generation(resource);
      const key = `${generation.name} ${path}?${new URLSearchParams(query ?? {})}`;
      const kept = memory.get(key);
      if (kept) return kept;
      const mayBeKept = generation.agreed || !changedHere.has(resource);
      return join(key, gone, async (allGone) => {
        const keptMs = mayBeKept ? KEPT_MS[resource] : 0;
        const ask = async () => packAnswer(read(await client.get(question, { requestId, gone: allGone })));
        const { answer, leftMs } = generation.agreed
          ? await sharing.obtain({ key, keptMs, gone: allGone, ask })
          : { answer: await ask(), leftMs: keptMs };
        memory.keep(key, answer, leftMs);
        return answer;
      });
    },
    forget: (resource) => sharing.forget(resource),
    bytes: () => memory.bytes(),
  };
}
