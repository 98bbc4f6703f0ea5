import { guardsOf } from './guard.ts';

/** Answers that are shared: asked once, shown to all, forgotten in time. */
export const answerGuards = [
  ...guardsOf('src/proxy/answers/flights.ts', 'src/proxy/answers/flights.test.ts', [
    {
      row: 36,
      named: 'row 36: whoever asks while it is under way shares it, and whoever asks after starts anew',
      guard: 'if (running) return running;',
      without: '',
    },
    {
      row: 36,
      named: 'when all have left it ends, and whoever comes then starts anew',
      guard: `leave(key, flight);
        flight.end`,
      without: 'flight.end',
    },
  ]),
  ...guardsOf('src/proxy/answers/flights.ts', 'src/proxy/answers/answers.test.ts', [
    {
      row: 36,
      named: 'when all who asked have left, upstream is told; one of them is not all',
      guard: 'if (flight.waiting === 0) {',
      without: '{',
    },
    {
      row: 36,
      named: 'when all who asked have left, upstream is told; one of them is not all',
      guard: 'flight.end.abort(new VisitorLeft());',
      without: '',
    },
    {
      row: 36,
      named: 'row 36: fifty who ask at once are one question, and the next few seconds none',
      guard: 'flight.result.then(landed, landed);',
      without: 'flight.result.catch(() => {});',
    },
  ]),
  ...guardsOf('src/proxy/answers/answers.ts', 'src/proxy/answers/answers.test.ts', [
    {
      row: 36,
      named: 'row 36: fifty who ask at once are one question, and the next few seconds none',
      guard: 'memory.keep(key, answer, leftMs);',
      without: '',
    },
    {
      row: 36,
      named: 'after a change nobody is shown what was kept, or asked for, before it',
      guard: 'const key = `${generation.name} ${path}',
      without: 'const key = `${path}',
    },
    {
      row: 36,
      named: 'every question that differs is asked for itself',
      guard: '?${new URLSearchParams(query ?? {})}`',
      without: '`',
    },
    {
      row: null,
      named: 'what this server knows alone is not mixed with what replicas agreed on',
      guard: 'leftMs } = generation.agreed',
      without: 'leftMs } = (true as boolean)',
    },
  ]),
  ...guardsOf('src/proxy/answers/memory.ts', 'src/proxy/answers/answers.test.ts', [
    {
      row: 34,
      named: 'row 34: what is kept has a bound, and is packed',
      guard: 'maxSize: mostBytes,',
      without: 'maxSize: 2 ** 40,',
    },
  ]),
  ...guardsOf('src/proxy/routes/toDos.ts', 'src/proxy/routes/forgetting.test.ts', [
    {
      row: null,
      named: 'a To Do whose outcome is told is in the next list, if it was created',
      guard: "await posted.finally(() => answers.forget('to_dos'))",
      without: 'await posted',
    },
  ]),
  ...guardsOf('src/proxy/routes/audio.ts', 'src/proxy/routes/forgetting.test.ts', [
    {
      row: 39,
      named: 'row 39: the list that a refused link came from is asked for again',
      guard: "if (refused) await answers.forget('call-recordings');",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/routes/answerKept.ts', 'src/proxy/routes/answerKept.test.ts', [
    {
      row: 36,
      named: 'row 36: an unchanged answer is 304, asked of the service again or not',
      guard: "if (isKnown(answer.id, headers['if-none-match'])) {",
      without: 'if (false as boolean) {',
    },
    {
      row: 36,
      named: 'row 36: an unchanged poll is a few hundred bytes on the wire',
      guard: 'for (const name of ofABody) reply.removeHeader(name);',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/answers/etag.ts', 'src/proxy/routes/answerKept.test.ts', [
    {
      row: 36,
      named: 'row 36: a changed answer is told with its new tag',
      guard: `tag.replace(/-(?:zstd|gzip)"$/, '"') === \`"\${id}"\``,
      without: `tag.startsWith(\`"\${id.slice(0, 4)}\`) || tag !== ''`,
    },
    {
      row: 36,
      named: 'sent as zstd to whoever takes gzip, deflate, br, zstd, under a tag of its own',
      guard: `encoding === 'identity' ? \`"\${id}"\` : \`"\${id}-\${encoding}"\``,
      without: '`"${id}"`',
    },
  ]),
  ...guardsOf('src/api/http.ts', 'src/api/knownAnswers.test.ts', [
    {
      row: 36,
      named: 'an answer that has not changed is the very same one, and came without its bytes',
      guard: 'if (before && response.status === 304) return before.answer;',
      without: '',
    },
    {
      row: 36,
      named: 'an answer that has not changed is the very same one, and came without its bytes',
      guard: "if (before) headers['if-none-match'] = before.etag;",
      without: '',
    },
  ]),
  ...guardsOf('src/api/knownAnswers.ts', 'src/api/knownAnswers.test.ts', [
    {
      row: 36,
      named: 'of too much, what was read longest ago is forgotten; what is too large by itself is never kept',
      guard: 'if (characters <= mostCharacters) return;',
      without: 'return;',
    },
  ]),
  ...guardsOf('src/proxy/answers/memory.ts', 'src/proxy/answers/memory.test.ts', [
    {
      row: 25,
      named: 'callers’ data goes when its time is over, asked for again or not',
      guard: 'kept.purgeStale();',
      without: '',
    },
  ]),
];
