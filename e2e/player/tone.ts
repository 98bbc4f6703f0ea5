const RATE = 8000;

/** A WAV file of stretches of a tone and of silence, `[is it heard, seconds]` each. */
export function toneAndSilence(stretches: [boolean, number][]): Buffer {
  const samples = stretches.flatMap(([isHeard, seconds]) =>
    Array.from({ length: seconds * RATE }, (_, at) => (isHeard ? Math.sin(at / 3) * 12_000 : 0)),
  );
  const file = Buffer.alloc(44 + samples.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples.length * 2, 40);
  for (const [index, sample] of samples.entries()) file.writeInt16LE(Math.round(sample), 44 + index * 2);
  return file;
}
