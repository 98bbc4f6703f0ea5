import { expect, onTestFinished, vi } from 'vitest';
import { unpackAnswer } from '#src/proxy/answers/answer.ts';
import { createAnswerCipher } from '#src/proxy/answers/answerCipher.ts';
import { createAnswers } from '#src/proxy/answers/answers.ts';
import { redisSharing } from '#src/proxy/answers/redisSharing.ts';
import type { Resource } from '#src/proxy/answers/sharing.ts';
import { connectRedis, type RedisStore } from '#src/proxy/store/redis.ts';
import { StoreUnavailable } from '#src/proxy/store/storeUnavailable.ts';
import type { TestRedis } from './redis.ts';
import { scriptedClient } from './scriptedClient.ts';

const service = { url: new URL('https://api.example/api'), token: 'a-long-enough-token' };
const paths = { messages: '/v2/messages', to_dos: '/v2/to_dos', 'call-recordings': '/v2/call-recordings' };

/** The answers of one process of several, with a way to upstream of its own, and a line to Redis that can be cut; closed with the test. */
export async function startReplica(
  server: TestRedis,
  { secret = Buffer.alloc(32, 1), now = Date.now }: { secret?: Buffer; now?: () => number } = {},
) {
  const connected = connectRedis(server.url, { commandMs: 200, silenceMs: 300 });
  onTestFinished(() => connected.close());
  await connected.ready();
  const line = { cut: false, used: 0 };
  const redis: RedisStore = {
    ...connected,
    run(...command) {
      line.used += 1;
      return line.cut ? Promise.reject(new StoreUnavailable('cut')) : connected.run(...command);
    },
  };
  const { client, asked } = scriptedClient();
  const sharing = redisSharing(redis, createAnswerCipher(secret, service));
  const answers = createAnswers({ client, sharing, now });

  async function see(resource: Resource, gone?: AbortSignal): Promise<unknown> {
    const question = { resource, path: paths[resource] };
    const answer = await answers.get(question, { requestId: 'r', gone }, ({ bytes }) => bytes);
    return JSON.parse((await unpackAnswer(answer)).toString());
  }

  const wasAsked = (times: number) => vi.waitFor(() => expect(asked).toHaveLength(times), 5_000);

  /** Sees what upstream answers then. */
  async function told(resource: Resource, body: unknown): Promise<unknown> {
    const times = asked.length;
    const seen = see(resource);
    await wasAsked(times + 1);
    asked[times]?.answer(body);
    return seen;
  }

  return { redis, line, asked, see, told, wasAsked, forget: answers.forget };
}
