import { expect, test } from 'vitest';
import { frameHeaderAt } from './frameHeader.ts';
import { sideInfoBytes } from './sideInfo.ts';

test.each([
  ['MPEG-2, 24 kbit/s, 16 kHz, mono', [0xff, 0xf3, 0x38, 0xc4], [108, 16_000, 1, true, 4, 9]],
  ['MPEG-1, 128 kbit/s, 44.1 kHz, stereo', [0xff, 0xfb, 0x90, 0x04], [417, 44_100, 2, false, 4, 32]],
  ['the same, padded', [0xff, 0xfb, 0x92, 0x04], [418, 44_100, 2, false, 4, 32]],
  ['with a checksum', [0xff, 0xfa, 0x90, 0x04], [417, 44_100, 2, false, 6, 32]],
  ['MPEG-1, 64 kbit/s, 48 kHz, mono', [0xff, 0xfb, 0x54, 0xc4], [192, 48_000, 1, false, 4, 17]],
  ['MPEG-2.5, 8 kbit/s, 8 kHz, stereo', [0xff, 0xe3, 0x18, 0x04], [72, 8000, 2, true, 4, 17]],
])('a frame of %s', (_, bytes, expected) => {
  const header = frameHeaderAt(new Uint8Array(bytes), 0);
  expect(header).not.toBeNull();
  if (!header) return;
  const { rate, channels, isLow, headerBytes } = header;
  expect([header.bytes, rate, channels, isLow, headerBytes, sideInfoBytes(header)]).toEqual(expected);
});

test('joint stereo is middle and side, a direction, both or neither', () => {
  const told = [0x44, 0x54, 0x64, 0x74, 0x34].map((mode) => {
    const header = frameHeaderAt(new Uint8Array([0xff, 0xfb, 0x90, mode]), 0);
    return [header?.isMiddleAndSide, header?.hasIntensity];
  });
  expect(told).toEqual([
    [false, false],
    [false, true],
    [true, false],
    [true, true],
    [false, false],
  ]);
});

test.each([
  ['sound', [0x12, 0x34, 0x56, 0x78]],
  ['a header without its sync', [0xff, 0x13, 0x38, 0xc4]],
  ['layer II', [0xff, 0xfd, 0x90, 0xc4]],
  ['a free bit rate', [0xff, 0xfb, 0x00, 0xc4]],
  ['no bit rate', [0xff, 0xfb, 0xf0, 0xc4]],
  ['no sample rate', [0xff, 0xfb, 0x9c, 0xc4]],
  ['no version', [0xff, 0xeb, 0x90, 0xc4]],
  ['too little', [0xff]],
])('%s is none', (_, bytes) => {
  expect(frameHeaderAt(new Uint8Array(bytes), 0)).toBeNull();
});
