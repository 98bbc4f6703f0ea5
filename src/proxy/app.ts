import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookies from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Access } from './access/access.ts';
import { createWhoIs } from './access/whoIs.ts';
import { createAddressPolicy } from './audio/addressPolicy.ts';
import { createAudioClient } from './audio/audioClient.ts';
import { createAudioPools, type Resolve } from './audio/pools.ts';
import { createSealer } from './audio/sealedLink.ts';
import { createAnswerCipher } from './answers/answerCipher.ts';
import { createAnswers } from './answers/answers.ts';
import { redisSharing } from './answers/redisSharing.ts';
import { alone } from './answers/sharing.ts';
import { createTrail } from './audit/trail.ts';
import type { Config, Service } from './config.ts';
import { answerErrors } from './guards/answerErrors.ts';
import { knownMethods } from './guards/knownMethods.ts';
import { ownHosts } from './guards/ownHosts.ts';
import { plainPaths } from './guards/plainPaths.ts';
import { requestLog } from './guards/requestLog.ts';
import { sameOrigin } from './guards/sameOrigin.ts';
import { securityHeaders } from './guards/securityHeaders.ts';
import { staffOnly } from './guards/staffOnly.ts';
import type { Metrics } from './metrics/metrics.ts';
import { audioRoutes } from './routes/audio.ts';
import { healthRoutes } from './routes/health.ts';
import { messageRoutes } from './routes/messages.ts';
import { pageFiles, unknownAddresses } from './routes/pages.ts';
import { recordingRoutes } from './routes/recordings.ts';
import { sessionRoutes } from './routes/session.ts';
import { signInRoute } from './routes/signIn.ts';
import { signOutRoute } from './routes/signOut.ts';
import { toDoRoutes } from './routes/toDos.ts';
import { defaultPatience, MOST_CONNECTIONS, type Patience, serverOptions } from './serverOptions.ts';
import { closeBehindAnswers } from './shutdown.ts';
import type { RedisStore } from './store/redis.ts';
import { createBreaker } from './upstream/breaker.ts';
import { createBreakers } from './upstream/breakers.ts';
import { createCallLog } from './upstream/callLog.ts';
import { createJsonClient } from './upstream/jsonClient.ts';
import type { Limits } from './upstream/limits.ts';
import { createReadiness } from './upstream/readiness.ts';
import { watchToken } from './upstream/tokenWatch.ts';

/** All that the server is made of. `pages` is the folder of the built interface. */
export interface AppParts {
  config: Omit<Config, 'service'> & { service: Service };
  demo: boolean;
  access: Access;
  pages: string;
  limits: Limits;
  log: Logger;
  now: () => number;
  resolve?: Resolve;
  patience?: Patience;
  /** Where replicas meet; null: this server is alone. */
  redis?: RedisStore | null;
  /** Null: nothing is measured. */
  metrics?: Metrics | null;
}

/** The server, not yet listening: first what every request passes, in order, then the routes. */
export async function createApp({
  config,
  demo,
  access,
  pages,
  limits,
  log,
  now,
  resolve,
  patience = defaultPatience,
  redis = null,
  metrics = null,
}: AppParts): Promise<FastifyInstance> {
  const { service, timeZone } = config;
  const app = Fastify(serverOptions(config.trustedProxies, patience));
  app.server.maxConnections = MOST_CONNECTIONS;
  const methodsOf = knownMethods(app);
  metrics?.watch(app);
  answerErrors(app, log);
  requestLog(app, log);
  closeBehindAnswers(app);
  securityHeaders(app, config.origin);
  ownHosts(app, config);
  plainPaths(app);
  const whoIs = createWhoIs(access);
  staffOnly(app, whoIs);
  sameOrigin(app, config);
  unknownAddresses(app, pages, methodsOf);
  await app.register(compress, compression);
  await app.register(cookies);

  const makeCall = createCallLog(log, metrics?.callEnded);
  const breaker = createBreaker({
    ...limits,
    onChange: (state) => log.warn({ breaker: { of: 'json', state } }, 'breaker'),
  });
  const client = createJsonClient({ service, limits, makeCall, breaker });
  const sharing = redis ? redisSharing(redis, createAnswerCipher(config.secret, service)) : alone();
  const answers = createAnswers({ client, sharing, now });
  const pools = createAudioPools(limits, resolve);
  app.addHook('onClose', async () => {
    await Promise.all([client.close(), pools.close()]);
  });
  const policy = createAddressPolicy(service.url, config.recordingHosts);
  const sealer = createSealer(config.secret);
  const watch = watchToken(service.token);
  const breakers = createBreakers({
    ...limits,
    onChange: (state) => log.warn({ breaker: { of: 'audio', state } }, 'breaker'),
  });
  const askAudio = createAudioClient({ service, policy, pools, limits, makeCall, breakers });

  metrics?.breaker('api', breaker.state);
  metrics?.breaker('audio', breakers.state);
  metrics?.gauge('frontdesk_kept_answers_bytes', 'Answers that are kept to be shown again.', answers.bytes);

  const trail = createTrail(access.way === 'none' ? null : access.audit, log);

  healthRoutes(app, [
    createReadiness(client, timeZone, now),
    ...(access.way === 'none' ? [] : [access.isReady]),
  ]);
  sessionRoutes(app, { way: access.way, whoIs, timeZone, demo, now });
  signInRoute(app, access);
  await signOutRoute(app, access, trail);
  if (access.way === 'oidc') await app.register(access.oidc.routes);
  messageRoutes(app, answers, trail);
  toDoRoutes(app, client, answers, trail);
  recordingRoutes(app, { answers, policy, sealer, timeZone, now });
  audioRoutes(app, { sealer, askAudio, answers, watch, trail, log, now });
  await pageFiles(app, pages);
  return app;
}

/**
 * For the interface's files: lists and messages come packed already. Only answers are treated: a compressed request would be a
 * way round its size.
 */
const compression = {
  globalDecompression: false,
  encodings: ['zstd' as const, 'br' as const, 'gzip' as const],
  customTypes:
    /^(?:application\/json|text\/(?:html|css|javascript)|image\/svg\+xml|application\/manifest\+json)/,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
};
