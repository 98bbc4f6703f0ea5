import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMessage } from '#src/features/messages/message.fixture.ts';
import { PackedMessages } from './packedMessages.ts';

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

test('what was put in comes out, field by field and in their order', () => {
  fc.assert(
    fc.property(fc.array(fields, { maxLength: 8 }), (all) => {
      const messages = all.map((each, at) => aMessage({ id: at + 1, ...each }));
      const packed = new PackedMessages();
      for (const message of messages) packed.add(message);
      packed.trim();
      for (const [row, message] of messages.entries()) {
        const unpacked = packed.at(row);
        expect(unpacked).toEqual(JSON.parse(JSON.stringify(message)));
        expect(Object.keys(unpacked)).toEqual(Object.keys(message));
      }
    }),
  );
});
