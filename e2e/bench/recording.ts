import path from 'node:path';
import type { Bench } from './bench.ts';
import { buildOurs, buildRivals } from './browser/builds.ts';
import { launchChromium, newVisitor } from './browser/chromium.ts';
import { type Bars, listened, noteListening } from './browser/listening.ts';
import { untilQuiet, watchGrowth } from './browser/renderers.ts';
import { alternate } from './figures/rounds.ts';
import { startFrontdesk } from './office/frontdesk.ts';
import { startProgram } from './office/program.ts';
import { lengthsOf } from './office/sizes.ts';
import { rivalName } from './rivals/rivalName.ts';

const NO_MESSAGES = '0';
const ourBars: Bars = { first: '[data-waveform] path[d^="M"]', all: '[data-waveform="whole"]' };
const theirBars: Bars = { first: '[data-bars]', all: '[data-bars]' };

interface Visit {
  origin: string;
  cookie?: string;
  address: string;
  /** The name of the button that plays. */
  press: RegExp;
  bars: Bars;
}

/** In a browser of its own: opens the page, presses play, and waits for all bars. */
async function visit({ origin, cookie, address, press, bars }: Visit) {
  const browser = await launchChromium();
  try {
    const page = await newVisitor(browser, origin, cookie);
    await noteListening(page, bars);
    await page.goto(`${origin}${address}`);
    const button = page.getByRole('button', { name: press }).first();
    await button.waitFor();
    await untilQuiet(browser);
    const growth = await watchGrowth(browser);
    await button.click();
    const taken = await listened(page);
    return { ...taken, memory: growth() };
  } finally {
    await browser.close();
  }
}

async function measure(minutes: number, rounds: number, ourPages: string, rivalPages: string) {
  const args = [NO_MESSAGES, String(minutes), String(Date.now()), rivalPages];
  const service = await startProgram(path.join(import.meta.dirname, 'office/upstream.ts'), args);
  const frontdesk = await startFrontdesk(service, ourPages);
  const { origin } = service;
  const rival = { origin, address: '/wavesurfer/', bars: theirBars };
  try {
    return await alternate(rounds, {
      us: () => visit({ ...frontdesk, address: '/calls/1', press: /^Play/, bars: ourBars }),
      whenReady: () => visit({ ...rival, press: /^Play when ready$/ }),
      atOnce: () => visit({ ...rival, press: /^Play at once$/ }),
    });
  } finally {
    await frontdesk.stop();
    await service.stop();
  }
}

export const recordingBench: Bench = {
  name: 'recording',
  title: 'A long recording',
  method:
    'From the press of play on a page that is there, in a new browser each time; MP3 of 24 kbit/s, 16 kHz, mono, on loopback, ours through the proxy. ' +
    'wavesurfer.js gets the address (load(url)) and plays when it is ready, as most pages have it; how soon it sounds when told to play as soon as the element can is ' +
    'said too. Memory is how much the page’s process grows at the most until all bars are there.',
  bound:
    'Every second of the sound has to be decoded once for the bars, which is ffmpeg’s work in the browser; sound needs one range of the file.',
  profile:
    'the sound begins as soon as the browser’s own audio element has it, through our proxy; wavesurfer.js, told not to wait for its bars, is as slow with an hour. The first bars come with one ' +
    'further request, a worker’s start and a rendering, begun once the sound is heard so as not to be in its way: some 100 ms. The hour’s spectrum is 0.25 s of a processor.',
  async *run({ rounds, quick }) {
    const [ourPages, rivalPages] = [await buildOurs(), await buildRivals('wavesurfer')];
    const sizes = lengthsOf(quick);
    const rival = rivalName('wavesurfer.js');
    for (const count of sizes) {
      const { us, whenReady, atOnce } = await measure(count, rounds, ourPages, rivalPages);
      const size = { count, of: 'minutes' as const };
      const target = (most: number) => (count === sizes.at(-1) ? { target: { most } } : {});
      const ms = { size, rival, unit: 'ms' };
      yield { ...ms, work: 'first sound', ours: us.sound, theirs: whenReady.sound, ...target(1 / 20) };
      yield {
        ...ms,
        work: 'first sound',
        rival: `${rival}, told to play at once`,
        ours: us.sound,
        theirs: atOnce.sound,
      };
      yield { ...ms, work: 'first bars', ours: us.firstBars, theirs: whenReady.firstBars, ...target(1 / 20) };
      yield { ...ms, work: 'all bars', ours: us.allBars, theirs: whenReady.allBars, ...target(1 / 2) };
      const memory = { size, rival, unit: 'MB', work: 'growth of memory' };
      yield { ...memory, ours: us.memory, theirs: whenReady.memory, ...target(1 / 4) };
    }
  },
};
