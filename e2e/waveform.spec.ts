import { readFileSync } from 'node:fs';
import path from 'node:path';
import { clips } from '#src/demo/account/clips.ts';
import { invariant } from '#src/lib/invariant.ts';
import { LEVELS_A_SECOND, type Levels, silencesOf } from '#src/player/waveform/levels.ts';
import { readLevels } from '#src/player/waveform/worker/readLevels.ts';
import { expect, test } from './fixtures.ts';
import { isHeardBeyond, play, playableCalls } from './player/onPage.ts';

const folder = path.resolve(import.meta.dirname, '../src/demo/audio');

async function measured(file: Uint8Array): Promise<Levels> {
  let last: Levels | null = null;
  async function* whole() {
    yield new Uint8Array(file);
  }
  await readLevels(whole(), (levels) => (last = levels));
  invariant(last, 'a clip of the demo has levels');
  return last;
}

/** Runs in the browser: the largest amplitude in each part of a second, as its decoder has it. */
async function decodedPeaks([encoded, partsASecond]: [string, number]): Promise<number[]> {
  const bytes = Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0));
  const sound = await new OfflineAudioContext(1, 1, 16_000).decodeAudioData(bytes.buffer);
  const samples = sound.getChannelData(0);
  const length = sound.sampleRate / partsASecond;
  return Array.from({ length: Math.floor(samples.length / length) }, (_, part) =>
    samples
      .slice(part * length, (part + 1) * length)
      .reduce((most, value) => Math.max(most, Math.abs(value)), 0),
  );
}

test('where it cannot be measured, a recording plays all the same', async ({ page }) => {
  await page.route(/waveformWorker/, (route) => route.abort());
  await page.goto(`/calls/${(await playableCalls(page))[0]}`);
  await play(page).click();
  await expect(page.getByText('No waveform: the recording could not be read for it.')).toBeVisible();
  await isHeardBeyond(page, 1);
});

test('levels that are measured without decoding are those of the browser’s decoder', async ({ page }) => {
  await page.goto('/');
  for (const { name } of clips) {
    const file = readFileSync(path.join(folder, `${name}.mp3`));
    const levels = await measured(file);
    const peaks = await page.evaluate(decodedPeaks, [file.toString('base64'), LEVELS_A_SECOND] as [
      string,
      number,
    ]);
    const decoded = Uint8Array.from(peaks, (peak) => Math.min(255, Math.round(255 * Math.sqrt(peak))));

    expect(Math.abs(levels.values.length - decoded.length), name).toBeLessThan(2);
    const off = [...decoded].map((level, at) => (levels.values[at] ?? 0) - level);
    const mean = off.reduce((sum, by) => sum + by, 0) / off.length;
    expect(Math.abs(mean), `${name}: neither louder nor quieter`).toBeLessThan(6);
    const apart = off.reduce((sum, by) => sum + Math.abs(by), 0) / off.length;
    expect(apart, `${name}: at the same time`).toBeLessThan(15);

    const silences = silencesOf(levels);
    const ofDecoded = silencesOf({ values: decoded, isWhole: true });
    expect(silences, name).toHaveLength(ofDecoded.length);
    for (const [index, { from, to }] of silences.entries()) {
      expect(Math.abs(from - (ofDecoded[index]?.from ?? 0)), name).toBeLessThan(0.2);
      expect(Math.abs(to - (ofDecoded[index]?.to ?? 0)), name).toBeLessThan(0.2);
    }
  }
});
