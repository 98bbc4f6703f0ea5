import { hash } from 'node:crypto';
import * as v from 'valibot';
import type { RedisStore } from '#src/proxy/store/redis.ts';
import { createSessions } from './createSessions.ts';
import { addScript, countScript, findScript, removeAllScript, removeScript } from './redisScripts.ts';
import { sessionRecordSchema, type SessionRecords } from './sessionRecords.ts';
import type { Sessions } from './sessions.ts';

const INDEX = 'frontdesk:sessions';
const SESSION = 'frontdesk:session:';

const restingSchema = v.pipe(v.string(), v.parseJson(), v.omit(sessionRecordSchema, ['idleUntil']));
const foundSchema = v.nullable(v.tuple([restingSchema, v.pipe(v.string(), v.transform(Number))]));

/** Sessions in Redis, shared by every replica. Redis must not evict keys, or people are signed out before their time. */
export function redisSessions(redis: RedisStore, now: () => number): Sessions {
  return createSessions(redisRecords(redis), now);
}

function redisRecords(redis: RedisStore): SessionRecords {
  return {
    async add({ idleUntil, ...resting }, now) {
      const { idHash, userKey, endsAt } = resting;
      const member = `${startOfMembers(userKey)}${idHash}`;
      await redis.run(
        addScript,
        [SESSION + idHash, INDEX],
        [now, idleUntil, endsAt, member, JSON.stringify(resting)],
      );
    },

    async find(idHash, now, idleUntil) {
      const answer = await redis.run(findScript, [SESSION + idHash, INDEX], [now, idleUntil ?? '']);
      const found = v.parse(foundSchema, answer);
      return found && { ...found[0], idleUntil: found[1] };
    },

    async remove(idHash) {
      await redis.run(removeScript, [SESSION + idHash, INDEX], []);
    },

    async removeAllOf(userKey, now) {
      return v.parse(
        v.number(),
        await redis.run(removeAllScript, [INDEX], [now, startOfMembers(userKey), SESSION]),
      );
    },

    async count(now) {
      return v.parse(v.number(), await redis.run(countScript, [INDEX], [now]));
    },
  };
}

/** Hashed, so that no name stands in a key or index. */
function startOfMembers(userKey: string): string {
  return `${hash('sha256', userKey, 'base64url')}/`;
}
