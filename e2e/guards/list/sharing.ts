import { guardsOf } from './guard.ts';

/** Answers that replicas share through Redis, and go on without it. */
export const sharingGuards = [
  ...guardsOf('src/proxy/answers/redisSharing.ts', 'src/proxy/answers/redisSharing.test.ts', [
    {
      row: 36,
      named: 'row 36: replicas that are asked at once ask upstream once',
      guard: "if (claimed !== 'theirs') return claimed;",
      without: `if (claimed !== 'theirs') return claimed;
      return 'ours';`,
    },
    {
      row: 36,
      named: 'a replica that is told nothing asks for itself after a moment',
      guard: 'waited < WAIT_MS',
      without: 'waited >= 0',
    },
    {
      row: 36,
      named: 'an answer is shown no longer for having come by way of Redis',
      guard: "return answer ? { answer, leftMs: claimed[1] } : 'ours';",
      without: "return answer ? { answer, leftMs: 5_000 } : 'ours';",
    },
    {
      row: 36,
      named: 'whoever fails keeps nobody waiting',
      guard: `await redis.run(yieldScript, [turnOf(name)], [owner]).catch(unavailableAs(null));
        throw error;`,
      without: 'throw error;',
    },
  ]),
  ...guardsOf('src/proxy/answers/redisSharing.ts', 'src/proxy/answers/redisOutage.test.ts', [
    {
      row: 48,
      named: 'row 48: a Redis that hangs under way holds up an answer for a moment, and spoils none',
      guard: 'await put(name, owner, answer, keptMs).catch(unavailableAs(null));',
      without: 'await put(name, owner, answer, keptMs);',
    },
    {
      row: 48,
      named: 'row 48: whoever waits for another replica when Redis goes asks for itself',
      guard: "await takeTurns(name, owner, gone).catch(unavailableAs('ours' as const));",
      without: 'await takeTurns(name, owner, gone);',
    },
  ]),
  ...guardsOf('src/proxy/answers/redisGenerations.ts', 'src/proxy/answers/redisOutage.test.ts', [
    {
      row: 48,
      named: 'row 48: without Redis a replica goes on by itself, and shares again when it is back',
      guard: `if (!(error instanceof StoreUnavailable)) throw error;
        return`,
      without: `throw error;
        return`,
    },
    {
      row: 48,
      named: 'row 48: what Redis could not be told to forget is forgotten before anything of it is shown',
      guard: 'await renew(resource).catch(unlessUnavailable);',
      without: 'await renew(resource);',
    },
    {
      row: 48,
      named: 'row 48: what Redis could not be told to forget is forgotten before anything of it is shown',
      guard: 'if (owed.has(resource)) await renew(resource);',
      without: '',
    },
    {
      row: 48,
      named: 'row 48: without Redis nobody is shown what was asked for before a change',
      guard: 'await own.forget(resource);',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/answers/redisGenerations.ts', 'src/proxy/answers/redisSharing.test.ts', [
    {
      row: null,
      named: 'after a change no replica shows what any of them kept, or asked for, before it',
      guard: 'await renew(resource).catch(unlessUnavailable);',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/answers/answers.ts', 'src/proxy/answers/redisOutage.test.ts', [
    {
      row: 48,
      named: 'row 48: without Redis nothing is kept that another replica may change',
      guard: 'generation.agreed || !changedHere.has(resource)',
      without: 'true',
    },
  ]),
  ...guardsOf('src/proxy/answers/answerCipher.ts', 'src/proxy/answers/redisSharing.test.ts', [
    {
      row: 25,
      named: 'row 36: what one replica was told, the others show without asking',
      guard: 'cipher.update(`${kept} ${id} `), cipher.update(bytes), cipher.final()]',
      without: 'Buffer.from(`${kept} ${id} `), bytes]',
    },
  ]),
  ...guardsOf('src/proxy/answers/answerCipher.ts', 'src/proxy/answers/answerCipher.test.ts', [
    {
      row: null,
      named: 'a message is what it was sealed from, for every replica of the installation',
      guard: 'decipher.setAAD(Buffer.from(name)).setAuthTag(',
      without: 'decipher.setAuthTag(',
    },
    {
      row: null,
      named: 'with another token there is nothing to share',
      guard: '`${url.href} ${token}`',
      without: "''",
    },
    {
      row: 25,
      named: 'neither name nor content can be read, and no two seals of one answer are alike',
      guard: "createHmac('sha256', naming).update(text).digest('base64url')",
      without: 'text',
    },
  ]),
];
