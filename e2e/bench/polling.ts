import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { addDays } from '#src/lib/time/civilDate.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { formatWireDate } from '#src/v2/wireDate.ts';
import type { Bench, Settings } from './bench.ts';
import type { Line } from './figures/line.ts';
import { median } from './figures/statistics.ts';
import { startFrontdesk } from './office/frontdesk.ts';
import { pollAsBrowser } from './office/pollingBrowser.ts';
import { type Program, startProgram } from './office/program.ts';
import { TIME_ZONE } from './office/year.ts';

const upstream = path.join(import.meta.dirname, 'office/upstream.ts');

const BROWSERS = 50;
/** As often as the inbox asks for today: three times in the minute that is measured. */
const EVERY_MS = 20_000;
const QUICK_EVERY_MS = 6000;
const POLLS = 3;
const MESSAGES = 10_000;
const NOW = Date.parse('2026-11-20T20:00:00Z');
const TODAY = civilDateOf(NOW, TIME_ZONE);

/** Windows of nine days, as the inbox asks for the last seven; each round has one of its own. */
function windowOf(place: number): string {
  const to = addDays(TODAY, 1 - place);
  return `?from_date=${formatWireDate(addDays(to, -8))}&to_date=${formatWireDate(to)}`;
}

async function callsOf({ origin }: Program, query: string): Promise<number> {
  const counted = (await (await fetch(`${origin}/counted`)).json()) as Record<string, number>;
  return counted[query] ?? 0;
}

const startService = () => startProgram(upstream, [String(MESSAGES), '1', String(NOW)]);

interface Side {
  origin: string;
  service: Program;
  headers: Record<string, string>;
}

/** All come within one period, each at a moment of its own; then the minute begins. */
async function poll({ origin, service, headers }: Side, query: string, every: number) {
  const begin = Date.now() + 100;
  const [from, until] = [begin + every, begin + every * (1 + POLLS)];
  const url = `${origin}/api/v2/messages${query}`;
  const browsers = Array.from({ length: BROWSERS }, (_, browser) =>
    pollAsBrowser({ url, headers, from: begin + (browser / BROWSERS) * every, until, every }),
  );
  const counted = async (at: number) => {
    await sleep(at - Date.now());
    return callsOf(service, query);
  };
  const [before, after, received] = await Promise.all([counted(from), counted(until), Promise.all(browsers)]);
  const bytes = received.reduce((sum, of) => sum + of, 0) / BROWSERS / 1000;
  return { calls: after - before, coming: before, bytes };
}

async function* compare({ rounds, quick }: Settings, started: Program[]): AsyncGenerator<Line | string> {
  const every = quick ? QUICK_EVERY_MS : EVERY_MS;
  const [behind, direct] = [await startService(), await startService()];
  started.push(behind, direct);
  const frontdesk = await startFrontdesk(behind);
  started.push(frontdesk);
  const us = { origin: frontdesk.origin, service: behind, headers: asBrowser(frontdesk.cookie) };
  const straight = { origin: direct.origin, service: direct, headers: asBrowser() };
  const queries = Array.from({ length: rounds }, (_, round) => windowOf(round));
  const [ours, theirs] = await Promise.all([
    Promise.all(queries.map((query) => poll(us, query, every))),
    Promise.all(queries.map((query) => poll(straight, query, every))),
  ]);
  const rival = 'straight to the service';
  yield {
    work: 'calls upstream in a minute',
    rival,
    unit: 'calls',
    ours: ours.map(({ calls }) => calls),
    theirs: theirs.map(({ calls }) => calls),
    target: { most: 1 / 40 },
  };
  yield {
    work: 'to each browser since it came',
    rival,
    unit: 'kB',
    ours: ours.map(({ bytes }) => bytes),
    theirs: theirs.map(({ bytes }) => bytes),
    target: { most: 1 / 20 },
  };
  const coming = median(ours.map((round) => round.coming));
  yield `While the ${BROWSERS} came, each at its own moment of ${every / 1000} s before that minute, they cost ${coming} calls more.`;
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
    `${BROWSERS} browsers open the same nine days of an account of ${MESSAGES.toLocaleString('en-US')} messages a year, each at its own moment, and ask again every ` +
    `${EVERY_MS / 1000} s on the ticks that the inbox keeps, each on a connection of its own, with the tag of what it has. The service packs nothing and knows no tags, as ` +
    'the demo service. Nothing here is a matter of speed, so all rounds share one minute, each with a window of its own. Bytes are those of the connection, ' +
    'headers and the first answer and all.',
  bound: 'Three calls a minute are the least, one each poll: nobody may wait longer for a message.',
  async *run(settings) {
    const started: Program[] = [];
    try {
      yield* compare(settings, started);
    } finally {
      await Promise.all(started.map(({ stop }) => stop()));
    }
  },
};
