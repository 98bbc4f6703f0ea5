import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import type { RedisStore } from '#src/proxy/store/redis.ts';
import { StoreUnavailable } from '#src/proxy/store/storeUnavailable.ts';
import type { Answer } from './answer.ts';
import type { AnswerCipher } from './answerCipher.ts';
import { redisGenerations } from './redisGenerations.ts';
import { claimScript, putScript, yieldScript } from './redisScripts.ts';
import type { Obtained, Sharing, Wanted } from './sharing.ts';

/** A replica that dies has its turn no longer than this. */
const TURN_MS = 5_000;
/** How long a replica waits for another's answer before it asks upstream itself, and how often it looks. */
const WAIT_MS = 2_000;
const LOOK_MS = 25;
/** A larger answer is not worth its way through Redis, where sessions wait behind it. */
const MOST_SHARED_BYTES = 4 * 1024 * 1024;

const claimSchema = v.union([v.number(), v.tuple([v.string(), v.number()])]);

/** Replicas that leave answers for each other in Redis, and of which one asks while the others wait a moment. */
export function redisSharing(redis: RedisStore, cipher: AnswerCipher): Sharing {
  async function claim(name: string, owner: string): Promise<Obtained | 'ours' | 'theirs'> {
    const claimed = v.parse(claimSchema, await redis.run(claimScript, keysOf(name), [owner, TURN_MS]));
    if (typeof claimed === 'number') return claimed === 1 ? 'ours' : 'theirs';
    const answer = cipher.open(name, claimed[0]);
    return answer ? { answer, leftMs: claimed[1] } : 'ours';
  }

  /** Whether it is ours to ask, now or because the wait was long; or what another replica was told. */
  async function takeTurns(name: string, owner: string, gone: AbortSignal): Promise<Obtained | 'ours'> {
    for (let waited = 0; waited < WAIT_MS; waited += LOOK_MS) {
      const claimed = await claim(name, owner);
      if (claimed !== 'theirs') return claimed;
      await sleep(LOOK_MS, undefined, { signal: gone });
    }
    return 'ours';
  }

  async function put(name: string, owner: string, answer: Answer, keptMs: number): Promise<void> {
    if (answer.bytes.length > MOST_SHARED_BYTES) await redis.run(yieldScript, [turnOf(name)], [owner]);
    else await redis.run(putScript, keysOf(name), [owner, cipher.seal(name, answer), keptMs]);
  }

  return {
    ...redisGenerations(redis, cipher),
    async obtain({ key, keptMs, gone, ask }: Wanted) {
      const name = cipher.nameOf(key);
      const owner = randomUUID();
      const found = await takeTurns(name, owner, gone).catch(unavailableAs('ours' as const));
      if (found !== 'ours') return found;
      try {
        const answer = await ask();
        await put(name, owner, answer, keptMs).catch(unavailableAs(null));
        return { answer, leftMs: keptMs };
      } catch (error) {
        await redis.run(yieldScript, [turnOf(name)], [owner]).catch(unavailableAs(null));
        throw error;
      }
    },
  };
}

const turnOf = (name: string) => `frontdesk:turn:${name}`;
const keysOf = (name: string) => [`frontdesk:answer:${name}`, turnOf(name)];

/** Without Redis a replica goes on by itself. */
function unavailableAs<T>(instead: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof StoreUnavailable) return instead;
    throw error;
  };
}
