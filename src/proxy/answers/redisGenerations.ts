import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { RedisStore } from '#src/proxy/store/redis.ts';
import { StoreUnavailable } from '#src/proxy/store/storeUnavailable.ts';
import type { AnswerCipher } from './answerCipher.ts';
import { generationScript, renewScript } from './redisScripts.ts';
import { alone, type Resource, type Sharing } from './sharing.ts';

/** Longer than any call to upstream and what is kept of it: an older generation than that has left nothing behind. */
const STANDS_MS = 10 * 60_000;

const nameSchema = v.nullable(v.string());

/** The generations of all replicas. Random names: a Redis that lost its data cannot give an old one again. */
export function redisGenerations(
  redis: RedisStore,
  { nameOf }: AnswerCipher,
): Pick<Sharing, 'generation' | 'forget'> {
  const own = alone();
  /** What the others could not be told to forget: they are told before anything shared is used again. */
  const owed = new Set<Resource>();
  const keyOf = (resource: Resource) => `frontdesk:generation:${nameOf(resource)}`;

  async function renew(resource: Resource): Promise<void> {
    try {
      await redis.run(renewScript, [keyOf(resource)], [randomUUID(), STANDS_MS]);
      owed.delete(resource);
    } catch (error) {
      owed.add(resource);
      throw error;
    }
  }

  return {
    async generation(resource) {
      try {
        if (owed.has(resource)) await renew(resource);
        const name = v.parse(nameSchema, await redis.run(generationScript, [keyOf(resource)], []));
        return { name: `shared ${name ?? ''}`, agreed: true };
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        return { ...(await own.generation(resource)), agreed: false };
      }
    },
    async forget(resource) {
      await own.forget(resource);
      await renew(resource).catch(unlessUnavailable);
    },
  };
}

function unlessUnavailable(error: unknown): void {
  if (!(error instanceof StoreUnavailable)) throw error;
}
