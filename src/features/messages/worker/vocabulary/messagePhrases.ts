import { learnPhrases } from '#src/lib/pack/learnPhrases.ts';
import type { Phrases } from '#src/lib/pack/phrases.ts';
import type { Message } from '#src/v2/message.ts';
import { encoded } from '#src/features/messages/worker/segment/packedMessages.ts';

/** Fewer messages are quick to keep as they are, and teach little. */
const LEAST = 1000;
/** What more messages teach is not worth the time. */
const MOST_LEARNED = 4000;

/** The phrases that the account's messages are packed by, learned from the first that come in numbers. */
export class MessagePhrases {
  #phrases: Phrases | null = null;
  #learnedFrom = 0;
  #learning: Generator<void, void, void> | null = null;

  /** By what to pack these messages; null where it is not worth it. It may pause at each step. */
  *for(messages: readonly Message[]): Generator<void, Phrases | null, void> {
    if (messages.length < LEAST) return null;
    const size = Math.min(messages.length, MOST_LEARNED);
    // Once, as a rule; again where what is known was learned from a small part of what there is now.
    while (this.#learning || size > this.#learnedFrom * 2) {
      // Whoever waits for it does a part of it: it goes on where the load that began it is given up.
      this.#learning ??= this.#learn(messages, size);
      this.#learning.next();
      yield;
    }
    return this.#phrases;
  }

  *#learn(messages: readonly Message[], size: number): Generator<void, void, void> {
    try {
      this.#phrases = yield* learnPhrases(textsOf(messages, size));
      this.#learnedFrom = size;
    } finally {
      this.#learning = null;
    }
  }
}

/** So many messages, from all over. */
function* textsOf(messages: readonly Message[], size: number): Generator<Uint8Array, void, void> {
  for (let taken = 0; taken < size; taken += 1) {
    const message = messages[Math.floor((taken * messages.length) / size)];
    if (message) yield encoded(message, 0);
  }
}
