import { LEVELS_A_SECOND } from '#src/player/waveform/levels.ts';
import { createMp3Meter } from '#src/player/waveform/mp3/createMp3Meter.ts';
import { joined, type OnSound, type SoundMeter } from '#src/player/waveform/soundMeter.ts';
import { amplitudeReader, type ReadAmplitude } from './amplitudeReader.ts';
import { type WavFormat, wavFormatOf } from './wavFormat.ts';

/** The coding of a WAV file that holds an MP3. */
const MP3 = 0x55;
/** Bytes: eight channels of the longest samples. */
const LARGEST_BLOCK = 64;

/** Measures a WAV file: its header tells how. */
export function createWavMeter(onSound: OnSound): SoundMeter {
  let held: Uint8Array = new Uint8Array();
  let sound: SoundMeter | null = null;
  let left = 0;

  function pass(bytes: Uint8Array): boolean {
    const ofSound = bytes.subarray(0, left);
    left -= ofSound.length;
    return sound?.push(ofSound) ?? false;
  }

  return {
    push(bytes) {
      if (sound) return pass(bytes);
      held = joined(held, bytes);
      const format = wavFormatOf(held);
      if (!format) return true;
      sound = meterOf(format, onSound);
      left = format.length;
      return pass(held.subarray(format.start));
    },
    end: () => sound?.end(),
  };
}

function meterOf(format: WavFormat, onSound: OnSound): SoundMeter | null {
  if (format.coding === MP3) return createMp3Meter(onSound);
  const read = amplitudeReader(format);
  if (!read || format.block > LARGEST_BLOCK) return null;
  return createSampleMeter(format, read, onSound);
}

/** Measures samples, a level's worth at a time. */
function createSampleMeter(
  { rate, bytes, block }: WavFormat,
  read: ReadAmplitude,
  onSound: OnSound,
): SoundMeter {
  const step = Math.max(1, Math.round(rate / LEVELS_A_SECOND)) * block;
  let held: Uint8Array = new Uint8Array();

  function measure(view: DataView, from: number, to: number): void {
    let most = 0;
    for (let at = from; at + bytes <= to; at += bytes) most = Math.max(most, read(view, at));
    onSound(most, (to - from) / block / rate);
  }

  return {
    push(more) {
      const all = held.length > 0 ? joined(held, more) : more;
      const view = new DataView(all.buffer, all.byteOffset, all.length);
      let at = 0;
      for (; at + step <= all.length; at += step) measure(view, at, at + step);
      held = all.slice(at);
      return true;
    },
    end() {
      const rest = held.length - (held.length % block);
      measure(new DataView(held.buffer, held.byteOffset, held.length), 0, rest);
    },
  };
}
