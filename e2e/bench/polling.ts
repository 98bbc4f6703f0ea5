import path from 'node:path';
import { addDays } from '#src/lib/time/civilDate.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { formatWireDate } from '#src/v2/wireDate.ts';
import type { Bench, Settings } from './bench.ts';
import type { Line } from './figures/line.ts';
import { startFrontdesk } from './office/frontdesk.ts';
import { pollAsBrowser } from './office/pollingBrowser.ts';
import { type Program, startProgram } from './office/program.ts';
import { TIME_ZONE } from './office/year.ts';

const upstream = path.join(import.meta.dirname, 'office/upstream.ts');

const BROWSERS = 50;
const POLLS = 3;
const EVERY_MS = 20_000;
const QUICK_EVERY_MS = 6000;
const MESSAGES = 10_000;
const NOW = Date.parse('2026-11-20T20:00:00Z');
const TODAY = civilDateOf(NOW, TIME_ZONE);

/** As the browsers of people who came at different times, or as they all come at nine. */
const manners = [
  {
    work: 'each at its own moment',
    lateBy: (browser: number, every: number) => (browser / BROWSERS) * every,
  },
  { work: 'all at the same moments', lateBy: () => 0 },
];

/** Windows of nine days, as the inbox asks for the last seven; each round and manner has one of its own. */
function windowOf(place: number): string {
  const to = addDays(TODAY, 1 - place);
  return `?from_date=${formatWireDate(addDays(to, -8))}&to_date=${formatWireDate(to)}`;
}

async function callsOf({ origin }: Program): Promise<Record<string, number>> {
  return (await (await fetch(`${origin}/counted`)).json()) as Record<string, number>;
}

const startService = () => startProgram(upstream, [String(MESSAGES), '1', String(NOW)]);

interface Round {
  calls: number;
  bytes: number;
}

async function* compare({ rounds, quick }: Settings, started: Program[]): AsyncGenerator<Line> {
  const every = quick ? QUICK_EVERY_MS : EVERY_MS;
  const [behind, direct] = [await startService(), await startService()];
  started.push(behind, direct);
  const frontdesk = await startFrontdesk(behind);
  started.push(frontdesk);
  const sides = {
    us: { origin: frontdesk.origin, service: behind, headers: asBrowser(frontdesk.cookie) },
    straight: { origin: direct.origin, service: direct, headers: asBrowser() },
  };

  const poll = async (
    side: keyof typeof sides,
    place: number,
    lateBy: (typeof manners)[number]['lateBy'],
  ) => {
    const { origin, service, headers } = sides[side];
    const query = windowOf(place);
    const url = `${origin}/api/v2/messages${query}`;
    const browsers = Array.from({ length: BROWSERS }, (_, browser) =>
      pollAsBrowser({ url, headers, every, times: POLLS, firstAfter: lateBy(browser, every) }),
    );
    const received = await Promise.all(browsers);
    const calls = (await callsOf(service))[query] ?? 0;
    return { calls, bytes: received.reduce((sum, bytes) => sum + bytes, 0) / BROWSERS / 1000 };
  };

  const runs = manners.map(async ({ work, lateBy }, manner) => {
    const places = Array.from({ length: rounds }, (_, round) => manner * rounds + round);
    const [us, straight]: [Round[], Round[]] = await Promise.all([
      Promise.all(places.map((place) => poll('us', place, lateBy))),
      Promise.all(places.map((place) => poll('straight', place, lateBy))),
    ]);
    const line = (measure: keyof Round, unit: string, most: number): Line => ({
      work: `${measure === 'calls' ? 'calls upstream' : 'to each browser'}, ${work}`,
      rival: 'straight to the service',
      unit,
      ours: us.map((round) => round[measure]),
      theirs: straight.map((round) => round[measure]),
      target: { most },
    });
    return [line('calls', 'calls', 1 / 40), line('bytes', 'kB', 1 / 20)];
  });
  for (const lines of await Promise.all(runs)) yield* lines;
}

const asBrowser = (cookie?: string): Record<string, string> => ({
  accept: 'application/json',
  'accept-encoding': 'gzip, deflate, br, zstd',
  ...(cookie === undefined ? {} : { cookie }),
});

export const pollingBench: Bench = {
  name: 'polling',
  title: 'Many who look at the same inbox',
  method:
    `${BROWSERS} browsers ask for the same nine days of an account of ${MESSAGES.toLocaleString('en-US')} messages a year three times in a minute, ` +
    'each on a connection of its own, with the tag of what it has. The service packs nothing and knows no tags, as the demo service. Nothing here is ' +
    'a matter of speed, so all rounds share one minute, each with a window of its own. Bytes are those of the connection, headers and all.',
  bound:
    'An answer is shown again for five seconds, so twelve calls a minute are the most for any number of browsers; three are the least, one each poll.',
  async *run(settings) {
    const started: Program[] = [];
    try {
      yield* compare(settings, started);
    } finally {
      await Promise.all(started.map(({ stop }) => stop()));
    }
  },
};
