import type { PlayerSettings } from './settings.ts';

export interface Sound {
  /** How loud it is. */
  set: (settings: Pick<PlayerSettings, 'volume' | 'isMuted' | 'boost'>) => void;
  /** To be called when somebody presses play: browsers let no sound out of Web Audio before. */
  wake: () => void;
}

/**
 * The sound of an audio element. Louder than recorded goes through Web Audio, with a limiter, so that a quiet caller is heard and a
 * loud one does not clip. An element led there can't be led back, so it is not before somebody asks for it.
 */
export function createSound(audio: HTMLAudioElement): Sound {
  let context: AudioContext | null = null;
  let gain: GainNode | null = null;
  let boost = 1;
  let isAwake = false;

  function leadThroughGain(): void {
    context = new AudioContext();
    gain = context.createGain();
    const limiter = new DynamicsCompressorNode(context, {
      threshold: -6,
      knee: 0,
      ratio: 20,
      attack: 0.002,
      release: 0.2,
    });
    context.createMediaElementSource(audio).connect(gain).connect(limiter).connect(context.destination);
  }

  function amplify(): void {
    if (boost > 1 && !gain && isAwake) leadThroughGain();
    if (gain) gain.gain.value = boost;
    if (context?.state === 'suspended') void context.resume();
  }

  return {
    set({ volume, isMuted, boost: chosen }) {
      audio.volume = volume;
      audio.muted = isMuted;
      boost = chosen;
      amplify();
    },
    wake() {
      isAwake = true;
      amplify();
    },
  };
}
