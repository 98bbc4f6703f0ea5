import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSealer, linkExpiry } from './sealedLink.ts';

const recording = {
  url: 'https://yourdomain.com/recording.mp3',
  id: 36,
  day: '2024-09-16',
  expires: 1_800_000_000_000,
};
const sealer = createSealer(Buffer.alloc(32, 1));

test('a link opens as what it was sealed from', () => {
  expect(sealer.open(sealer.seal(recording))).toEqual(recording);
  const refused = { ...recording, url: null, day: null };
  expect(sealer.open(sealer.seal(refused))).toEqual(refused);
});

test('the same recording has the same link, and another one nothing in common with it', () => {
  const link = sealer.seal(recording);
  expect(sealer.seal({ ...recording })).toBe(link);
  expect(sealer.seal({ ...recording, id: 37 }).slice(0, 8)).not.toBe(link.slice(0, 8));
  expect(Buffer.from(link, 'base64url').toString('latin1')).not.toContain('yourdomain');
});

test('row 19: a link with any one bit changed does not open', () => {
  const bytes = Buffer.from(sealer.seal(recording), 'base64url');
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      return sealer.open(changed.toString('base64url')) === null;
    }),
    { numRuns: 2000 },
  );
});

test('row 19: a link cut, lengthened, joined or made up does not open', () => {
  const link = sealer.seal(recording);
  fc.assert(fc.property(fc.nat(link.length - 1), (end) => sealer.open(link.slice(0, end)) === null));
  fc.assert(
    fc.property(
      fc.string(),
      (text) => sealer.open(text) === null && sealer.open(`${link}${text || '='}`) === null,
    ),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      return sealer.open(Buffer.from(bytes).toString('base64url')) === null;
    }),
  );
});

test('row 19: a link of another installation does not open', () => {
  expect(sealer.open(createSealer(randomBytes(32)).seal(recording))).toBeNull();
});

test('a link stays the same for an hour and open for at least twelve', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (now) => {
      const open = linkExpiry(now) - now;
      return open >= 12 * 3_600_000 && open < 13 * 3_600_000 && linkExpiry(now) % 3_600_000 === 0;
    }),
  );
});
