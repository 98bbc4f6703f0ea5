import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMessage } from '#src/features/messages/message.fixture.ts';
import { learnPhrases } from '#src/lib/pack/learnPhrases.ts';
import type { Phrases } from '#src/lib/pack/phrases.ts';
import type { Message } from '#src/v2/message.ts';
import { encoded, PackedMessages } from './packedMessages.ts';

/** Any of the units that texts are made of, halves of characters too. */
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

const fields = fc.record(
  {
    first_name: fc.string({ unit: 'grapheme' }),
    content: fc.option(fc.string({ unit: anyUnit, maxLength: 300 })),
    answers: fc.dictionary(fc.string(), fc.jsonValue()),
    moon_phase: fc.jsonValue(),
    is_emergency: fc.boolean(),
  },
  { requiredKeys: [] },
);

const someMessages = fc
  .array(fields, { maxLength: 8 })
  .map((all) => all.map((each, at) => aMessage({ id: at + 1, ...each })));

/** Of some of the messages, each as often as phrases need to be learned. */
function phrasesOf(messages: readonly Message[]): Phrases {
  const work = learnPhrases(
    messages.flatMap((message) => Array.from({ length: 12 }, () => encoded(message, 0).slice())),
  );
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function packedBy(phrases: Phrases | null, messages: readonly Message[]): PackedMessages {
  const packed = new PackedMessages(messages.length, phrases);
  for (const message of messages) packed.add(message);
  packed.trim();
  return packed;
}

test('what was put in comes out, field by field and in their order, whatever phrases it is packed by', () => {
  fc.assert(
    fc.property(someMessages, fc.nat(8), (messages, known) => {
      for (const phrases of [null, phrasesOf(messages.slice(0, known))]) {
        const packed = packedBy(phrases, messages);
        for (const [row, message] of messages.entries()) {
          const unpacked = packed.at(row);
          expect(unpacked).toEqual(JSON.parse(JSON.stringify(message)));
          expect(Object.keys(unpacked)).toEqual(Object.keys(message));
        }
      }
    }),
  );
});

test('messages of more bytes than the room that was taken ahead', () => {
  const messages = [1, 2, 3].map((id) => aMessage({ id, content: `é${id}`.repeat(40_000) }));
  for (const phrases of [null, phrasesOf(messages.slice(0, 1))]) {
    const packed = packedBy(phrases, messages);
    expect([2, 0, 1].map((row) => packed.at(row).content)).toEqual(
      [2, 0, 1].map((row) => messages[row]?.content),
    );
  }
});
