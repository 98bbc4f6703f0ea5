import { guardsOf } from './guard.ts';

/** A service or a store that fails is left alone, and asked again in time. */
export const breakerGuards = [
  ...guardsOf('src/proxy/upstream/jsonClient.ts', 'src/proxy/upstream/leftAlone.test.ts', [
    {
      row: 31,
      named:
        'row 31: a service that fails five times in a row is left alone, and staff are told at once when to come again',
      guard: 'breaker.run(() => read(question, deadline, again))',
      without: 'read(question, deadline, again)',
    },
  ]),
  ...guardsOf('src/proxy/audio/audioClient.ts', 'src/proxy/upstream/leftAlone.test.ts', [
    {
      row: 31,
      named: 'recordings that fail are left alone by themselves: messages are read on',
      guard: 'await breaker.run(() => ask(from, question, signal, again))',
      without: 'await ask(from, question, signal, again)',
    },
    {
      row: 31,
      named: 'one host of recordings that fails does not keep another from being asked',
      guard: 'breakers.for(from.url.host)',
      without: "breakers.for('')",
    },
  ]),
  ...guardsOf('src/proxy/upstream/faults.ts', 'src/proxy/upstream/leftAlone.test.ts', [
    {
      row: 31,
      named: 'a service that answers 429 is well, and goes on being asked',
      guard: 'error instanceof VisitorLeft || error instanceof AskedToWait',
      without: 'error instanceof VisitorLeft',
    },
  ]),
  ...guardsOf('src/proxy/upstream/faults.ts', 'src/proxy/upstream/breaker.test.ts', [
    {
      row: 31,
      named: 'a visitor who leaves never opens it, and is passed on',
      guard: 'error instanceof VisitorLeft || error instanceof AskedToWait',
      without: 'error instanceof AskedToWait',
    },
    {
      row: 31,
      named: 'a message that is not there never opens it, and is passed on',
      guard: "if (error.code === 'upstream_unavailable' || error.code === 'upstream_timeout') return true;",
      without: 'return true;',
    },
  ]),
  ...guardsOf('src/proxy/upstream/breaker.ts', 'src/proxy/upstream/breaker.test.ts', [
    {
      row: 31,
      named: 'after its time one call tries again, and meanwhile all others are answered at once',
      guard: "if (state === 'half-open') throw leftAlone(1_000);",
      without: '',
    },
    {
      row: 31,
      named: 'the call that tries again, ended by a visitor who leaves, leaves it as it should be',
      guard: "if (isTrial) become('open');\n    else if",
      without: "if (isTrial && isFault(error)) become('open');\n    else if",
    },
    {
      row: 31,
      named: 'an answer between them makes faults no row; a visitor who leaves between them changes nothing',
      guard: 'else isWell(isTrial);',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/config/environment.ts', 'src/proxy/config.test.ts', [
    {
      row: null,
      named: 'FRONTDESK_REDIS_URL with { …(1) } stops the start, and its value is not told',
      guard: "protocol === 'redis:' || protocol === 'rediss:'",
      without: 'true',
    },
  ]),
  ...guardsOf('src/proxy/store/joinRedis.ts', 'src/proxy/store/joinRedis.test.ts', [
    {
      row: 48,
      named: 'row 48: a server starts without Redis, takes it up when it comes, and says each once',
      guard: 'await redis.ready().catch(() => {});',
      without: 'await redis.ready();',
    },
  ]),
];
