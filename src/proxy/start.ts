import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { openAccess } from './access/openAccess.ts';
import { createApp } from './app.ts';
import { ConfigError } from './config/configError.ts';
import { portProblem } from './config/portProblem.ts';
import { type Config, loadConfig, type Service } from './config.ts';
import { createLogger } from './logger.ts';
import { startMetrics } from './metrics/startMetrics.ts';
import { hasPages } from './routes/pages.ts';
import { closeOnSignals } from './shutdown.ts';
import { joinRedis } from './store/joinRedis.ts';
import { StoreTooNew } from './store/migrate.ts';
import { StoreUnavailable } from './store/storeUnavailable.ts';
import { defaultLimits } from './upstream/limits.ts';

/** A demo service that runs, and how to end it. */
interface Demo {
  service: Service;
  close: () => Promise<void>;
}

interface Surroundings {
  env: NodeJS.ProcessEnv;
  /** The folder of the built interface. */
  pages: string;
  startDemo: (config: Config) => Promise<Demo>;
  print: (line: string) => void;
  /** How long running requests may take to end when the server is stopped. */
  drainMs?: number;
}

/** Starts the server, or throws a ConfigError that says in plain words why it cannot. */
export async function start({ env, pages, startDemo, print, drainMs }: Surroundings): Promise<void> {
  const config = loadConfig(env);
  if (!hasPages(pages)) {
    throw new ConfigError([
      'dist/client, the built interface, is missing: `npm start` builds it, or `npm run build`',
    ]);
  }
  const demo = config.service ? null : await startDemo(config);
  const service = config.service ?? demo?.service;
  if (!service) throw new ConfigError(['FRONTDESK_API_URL is unset, and the demo service did not start']);
  // Whoever tries the demo reads the address; a line a request would push it away.
  const log = createLogger(demo ? 'warn' : 'info');
  logTheUncaught(log);
  const measuring = config.metricsPort === null ? null : await startMetrics(config.metricsPort);
  const redis = config.redisUrl && (await joinRedis(config.redisUrl.href, log));
  const { access, isDeserted } = openStores({
    config,
    isDemo: demo !== null,
    redis,
    log,
    now: Date.now,
  });
  if (access.way !== 'none')
    measuring?.metrics.gauge(
      'frontdesk_sessions',
      'Sessions of people who are signed in.',
      access.sessions.count,
    );
  const app = await createApp({
    config: { ...config, service },
    demo: demo !== null,
    access,
    pages,
    limits: defaultLimits,
    log,
    now: Date.now,
    redis,
    metrics: measuring?.metrics ?? null,
  });
  await listen(app, config);
  print(`Frontdesk is at ${config.port === 0 ? app.listeningOrigin : config.origin}`);
  print(
    demo
      ? 'Nothing is configured: it shows the demo service, with made-up messages.'
      : `It is connected to ${service.url.host}.`,
  );
  if (!demo && access.way === 'none')
    print('There is no sign-in: whoever reaches this server, through another one too, reads every message.');
  if (isDeserted) print('Nobody can sign in yet. Add someone: npm run user -- add NAME');
  if (measuring) print(`Metrics are at ${measuring.address}`);
  closeOnSignals(app, closed, drainMs);

  /** Only once nothing is under way: what came of a To Do that was being sent is still written down. */
  async function closed(): Promise<void> {
    measuring?.close();
    if (access.way !== 'none') access.close();
    redis?.close();
    await demo?.close();
  }
}

function openStores(surroundings: Parameters<typeof openAccess>[0]): ReturnType<typeof openAccess> {
  try {
    return openAccess(surroundings);
  } catch (error) {
    if (error instanceof StoreTooNew) {
      throw new ConfigError([
        'FRONTDESK_DATA_DIR names a folder whose store was made by a newer version of Frontdesk: start that one',
      ]);
    }
    if (!(error instanceof StoreUnavailable)) throw error;
    throw new ConfigError(['FRONTDESK_DATA_DIR names a folder whose store cannot be opened and written to']);
  }
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw (
      portProblem('FRONTDESK_PORT', port, error) ??
      // A name that is not known, an address of another machine, or what is neither.
      new ConfigError(['FRONTDESK_HOST is no address of this machine'])
    );
  }
}

/** Node would print an error with all that hangs on it: a socket, its headers, the token. */
function logTheUncaught(log: Logger): void {
  process.on('uncaughtException', (err) => {
    log.fatal({ err }, 'uncaught');
    process.exit(1);
  });
}
