import path from 'node:path';
import type { Bench } from './bench.ts';
import { alternate } from './figures/rounds.ts';
import { startFrontdesk } from './office/frontdesk.ts';
import { startNginx } from './office/nginx.ts';
import { processorMs } from './office/processorTime.ts';
import { type Program, startProgram } from './office/program.ts';
import { measureRanges } from './office/ranges.ts';
import { rivalName } from './rivals/rivalName.ts';
import { measureLoad } from './rivals/load.ts';

const VISITORS = 50;
const LISTENERS = 4;
const RANGE_BYTES = 5 * 1024 * 1024;

const program = (file: string) => path.join(import.meta.dirname, file);

async function linkOf(origin: string, cookie: string): Promise<string> {
  const response = await fetch(`${origin}/api/v2/call-recordings`, { headers: { cookie } });
  const { data } = (await response.json()) as { data: { recording: string }[] };
  return `${origin}${data[0]?.recording}`;
}

async function* compare(rounds: number, quick: boolean, service: Program, started: Program[]) {
  const seconds = quick ? 1 : 5;
  const frontdesk = await startFrontdesk(service);
  started.push(frontdesk);
  const nginx = await startNginx(service);
  const middleware = await startProgram(program('rivals/httpProxyMiddleware.ts'), [service.origin]);
  started.push(nginx, middleware);
  const { cookie } = frontdesk;
  const headers = { cookie, 'accept-encoding': 'gzip, deflate, br, zstd' };
  const [nginxName, middlewareName] = ['nginx', rivalName('http-proxy-middleware')];

  // Each message is another one: an answer that is asked for twice within five seconds is not asked of the service again.
  let id = 1;
  const nextPath = () => `/api/v2/messages/${(id += 1)}`;
  const load = { nextPath, connections: VISITORS, seconds };
  const ask = async ({ origin, pid }: Program) => {
    const before = processorMs(pid);
    const { total, ...measured } = await measureLoad({ ...load, origin, headers });
    return { ...measured, effort: ((processorMs(pid) - before) * 1000) / total };
  };
  const sides = { us: () => ask(frontdesk), nginx: () => ask(nginx), middleware: () => ask(middleware) };
  await alternate(1, sides); // what runs for days is warm
  const json = await alternate(rounds, sides);
  const asked = { work: 'a message of 2 kB, each time another one', unit: 'a second', ours: json.us.aSecond };
  yield { ...asked, rival: nginxName, theirs: json.nginx.aSecond, target: { least: 0.5 } };
  yield { ...asked, rival: middlewareName, theirs: json.middleware.aSecond, target: { least: 2 } };
  const slowest = { work: 'its slowest hundredth (p99)', unit: 'ms', ours: json.us.p99 };
  yield { ...slowest, rival: nginxName, theirs: json.nginx.p99, target: { most: 3 } };
  yield { ...slowest, rival: middlewareName, theirs: json.middleware.p99 };

  const effort = { work: 'processor time that it takes', unit: 'µs', ours: json.us.effort };
  yield { ...effort, rival: nginxName, theirs: json.nginx.effort };
  yield { ...effort, rival: middlewareName, theirs: json.middleware.effort };

  const links = { us: await linkOf(frontdesk.origin, cookie), nginx: `${nginx.origin}/audio/1.mp3` };
  const listen = async (url: string) => ({
    rate: await measureRanges({
      url,
      headers: { cookie },
      bytes: RANGE_BYTES,
      listeners: LISTENERS,
      seconds,
    }),
  });
  const ranges = await alternate(rounds, { us: () => listen(links.us), nginx: () => listen(links.nginx) });
  const [ours, theirs] = [ranges.us.rate, ranges.nginx.rate];
  yield { work: 'ranges of 5 MB', unit: 'MB/s', rival: nginxName, ours, theirs, target: { least: 0.5 } };
}

export const proxyBench: Bench = {
  name: 'proxy',
  title: 'The way through the proxy',
  method:
    `${VISITORS} visitors on kept connections ask one request after the other, by autocannon; ${LISTENERS} listeners ask for ranges. ` +
    'The service behind is one Node process that answers from memory. Our proxy does all that it does for staff: session, guards, the shape of ' +
    'the answer, the audit trail, a log line. nginx has one worker and writes its access log. Load, proxy and service share the machine.',
  bound: 'Two HTTP exchanges a request, and the store’s line in the audit trail.',
  profile:
    'see [what a request costs](decisions/0016-what-a-request-costs.md): Node’s own server and undici with nothing between them take three times nginx’s processor time, and http-proxy-middleware checks, ' +
    'records and logs nothing.',
  async *run({ rounds, quick }) {
    const service = await startProgram(program('office/upstream.ts'));
    const started: Program[] = [service];
    try {
      yield* compare(rounds, quick, service, started);
    } finally {
      await Promise.all(started.map(({ stop }) => stop()));
    }
  },
};
