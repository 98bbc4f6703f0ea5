import { expect, test } from 'vitest';
import { id3Length, mp3FrameAt } from './mp3Frame.ts';

test.each([
  ['MPEG-2, 24 kbit/s, 16 kHz', [0xff, 0xf3, 0x38], { bytes: 108, seconds: 0.036, rate: 16_000 }],
  ['MPEG-1, 128 kbit/s, 44.1 kHz', [0xff, 0xfb, 0x90], { bytes: 417, seconds: 1152 / 44_100, rate: 44_100 }],
  ['the same, padded', [0xff, 0xfb, 0x92], { bytes: 418, seconds: 1152 / 44_100, rate: 44_100 }],
  ['with a checksum', [0xff, 0xfa, 0x90], { bytes: 417, seconds: 1152 / 44_100, rate: 44_100 }],
  ['MPEG-2.5, 8 kbit/s, 8 kHz', [0xff, 0xe3, 0x18], { bytes: 72, seconds: 0.072, rate: 8000 }],
])('a frame of %s', (_, bytes, frame) => {
  expect(mp3FrameAt(new Uint8Array([...bytes, 0xc4]), 0)).toEqual(frame);
});

test.each([
  ['sound', [0x12, 0x34, 0x56]],
  ['a header without its sync', [0xff, 0x13, 0x38]],
  ['layer II', [0xff, 0xfd, 0x90]],
  ['a free bit rate', [0xff, 0xfb, 0x00]],
  ['no bit rate', [0xff, 0xfb, 0xf0]],
  ['no sample rate', [0xff, 0xfb, 0x9c]],
  ['no version', [0xff, 0xeb, 0x90]],
  ['too little', [0xff]],
])('%s is none', (_, bytes) => {
  expect(mp3FrameAt(new Uint8Array(bytes), 0)).toBeNull();
});

test('a tag is as long as it says, seven bits a byte', () => {
  expect(id3Length(new Uint8Array([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 2, 1]))).toBe(10 + 257);
  expect(id3Length(new Uint8Array([0xff, 0xfb, 0x90, 0, 0, 0, 0, 0, 2, 1]))).toBe(0);
});
