import type { OnSound } from '#src/player/waveform/soundMeter.ts';
import { type BandEnds, bandsOfRate } from './bands.ts';
import { setBandGains } from './bandGains.ts';
import type { FrameHeader } from './frameHeader.ts';
import { granuleStrength } from './granuleStrength.ts';
import { Reservoir } from './reservoir.ts';
import { codingOf, MOST_BANDS, readScalefactors } from './scalefactors.ts';
import { type GranuleInfo, readSideInfo, sideInfoBytes } from './sideInfo.ts';

const VALUES = 576;
/**
 * What makes an amplitude of the strength of a spectrum. By measurement on speech, like the power of 1.5 in it: the loudest moment of a
 * sound lies between the root of its energy, as if its waves met by chance, and their sum, as if they were in step.
 */
const AMPLITUDE = 1.57;
/** Bytes of the longest side information, and four that may be looked at behind it. */
const SIDE_BYTES = 32 + 4;

/**
 * Measures frames of MPEG layer III without decoding them: what a frame holds is the spectrum of its sound, and how loud that is can be
 * told without undoing the transforms that made it. Of a channel that is told as a direction only (intensity stereo), what
 * counts is the channel that tells it.
 */
export function createFrameMeter(onSound: OnSound) {
  const reservoir = new Reservoir();
  const { reader } = reservoir;
  const side = new Uint8Array(SIDE_BYTES);
  const factors = [new Uint8Array(MOST_BANDS), new Uint8Array(MOST_BANDS)];
  const gains = new Float64Array(MOST_BANDS);
  let last = 0;

  /** The strength of what comes next, one channel in a granule. Null where it is not all there, or makes no sense. */
  function channelStrength(
    channel: number,
    info: GranuleInfo,
    { isLow, hasIntensity }: FrameHeader,
    bands: BandEnds,
    kept: number,
  ): number | null {
    const end = reader.at + info.bits;
    const own = factors[channel];
    if (end > reservoir.end || !own) {
      reader.at = end;
      return null;
    }
    const coding = codingOf(info.scalefactorCode, isLow, hasIntensity && channel === 1);
    readScalefactors(reader, coding, info, kept, own);
    setBandGains(gains, info, bands, own, info.isEmphasised || coding.isEmphasised);
    const strength = granuleStrength(reader, info, bands, gains, end);
    reader.at = end;
    return strength;
  }

  return {
    /** A whole frame. */
    add(frame: Uint8Array, header: FrameHeader): void {
      const bands = bandsOfRate(header.rate);
      const dataStart = header.headerBytes + sideInfoBytes(header);
      side.set(frame.subarray(header.headerBytes, dataStart));
      reservoir.add(frame.subarray(dataStart));
      const { borrowed, kept, granules } = readSideInfo(side, header);
      const start = reservoir.startOf(borrowed);
      reader.at = start ?? 0;
      for (const [index, channels] of granules.entries()) {
        let all: number | null = start === null ? null : 0;
        let most = 0;
        for (const [channel, info] of channels.entries()) {
          const ofFirst = index === 0 ? 0 : (kept[channel] ?? 0);
          const more = start === null ? null : channelStrength(channel, info, header, bands, ofFirst);
          all = more === null || all === null ? null : all + more;
          most = Math.max(most, more ?? 0);
        }
        // What cannot be known sounds like what was before.
        const strength = header.isMiddleAndSide && all !== null ? all / channels.length : most;
        if (all !== null) last = AMPLITUDE * strength ** (2 / 3);
        onSound(last, VALUES / header.rate);
      }
    },
    /** What comes next does not belong to what was here. */
    interrupt: () => reservoir.clear(),
  };
}
