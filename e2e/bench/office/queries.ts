import type { Message } from '#src/v2/message.ts';

/** What people type, so many of each kind that no answer is still known when its question comes again. */
const VARIANTS = 12;

type Pick = (message: Message, at: number) => string | undefined;

/** A name, a part of a word, the end of a number, a number as one types it, two words, and what is nowhere. */
const kinds: Record<string, Pick> = {
  name: ({ last_name }) => last_name?.toLowerCase(),
  'part of a word': ({ content }) => content?.match(/\b[a-z]{7,}/)?.[0].slice(1, -1),
  'end of a number': ({ phone_number }) => phone_number?.match(/\d{7}$/)?.[0],
  'number with its marks': ({ caller_id }) =>
    caller_id?.replace(/^\+?1?(\d{3})(\d{3})(\d)\d*$|.*/, (_, area, office, next) =>
      area ? `(${area}) ${office}-${next}` : '',
    ),
  'two words': ({ content }) => content?.match(/\b[a-z]{4,} [a-z]{4,}/)?.[0],
  nothing: (_message, at) => `zzyzx${String.fromCodePoint(97 + (at % 26), 97 + (Math.floor(at / 26) % 26))}`,
};

/** Twelve questions of each of the six kinds, from what the messages say. */
export function queriesOf(messages: readonly Message[]): string[][] {
  return Object.entries(kinds).map(([name, pick]) => {
    const found = new Set<string>();
    for (const [at, message] of messages.entries()) {
      const query = pick(message, at);
      if (query !== undefined && query.length > 3) found.add(query);
      if (found.size === VARIANTS) return Array.from(found);
    }
    throw new Error(`the messages hold no ${VARIANTS} questions of the kind “${name}”`);
  });
}
