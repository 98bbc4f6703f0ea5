import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleCall } from '#src/features/recordings/exampleCall.ts';
import type { Cdr } from '#src/v2/recording.ts';
import { cdrParts } from './cdrParts.ts';

function cdr(seconds: Record<string, number | null>): Cdr {
  const { cdr: parsed } = exampleCall({ cdr: seconds });
  expect(parsed).not.toBeNull();
  return parsed as Cdr;
}

test('parts of the example, in the order of a call', () => {
  expect(cdrParts(cdr({}))).toEqual([
    { key: 'wait_sec', label: 'Waiting', seconds: 11, share: 11 / 17 },
    { key: 'talk_sec', label: 'Talking', seconds: 6, share: 6 / 17 },
  ]);
});

test('a call of no time has no parts', () => {
  expect(cdrParts(cdr({ wait_sec: 0, talk_sec: null }))).toEqual([]);
});

test('the shares of any call with parts make a whole', () => {
  const seconds = fc.option(fc.nat({ max: 100_000 }));
  fc.assert(
    fc.property(
      fc.record({ ivr_sec: seconds, wait_sec: seconds, talk_sec: seconds, hold_sec: seconds }),
      (times) => {
        const parts = cdrParts(cdr(times));
        const whole = parts.reduce((sum, { share }) => sum + share, 0);
        return parts.length === 0 || Math.abs(whole - 1) < 1e-9;
      },
    ),
  );
});
