let context: AudioContext | null = null;

/** Two short notes; three for an emergency, and higher. Silent where the browser allows no sound before a person's click. */
export function chime(isUrgent: boolean): void {
  context ??= new AudioContext();
  const { currentTime } = context;
  const notes = isUrgent ? [988, 988, 1319] : [659, 880];
  for (const [at, pitch] of notes.entries()) play(context, pitch, currentTime + at * 0.16);
  void context.resume();
}

function play(audio: AudioContext, pitch: number, start: number): void {
  const tone = new OscillatorNode(audio, { type: 'sine', frequency: pitch });
  const volume = new GainNode(audio, { gain: 0 });
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.2, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.15);
  tone.connect(volume).connect(audio.destination);
  tone.start(start);
  tone.stop(start + 0.16);
}
