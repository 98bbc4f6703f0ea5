import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { onTestFinished } from 'vitest';
import { type AppParts, createApp } from '#src/proxy/app.ts';
import { createLogger } from '#src/proxy/logger.ts';
import { defaultLimits } from '#src/proxy/upstream/limits.ts';

export const testToken = 'canary/T0ken+4711~withSigns';

export const testHost = 'localhost:3000';

/** Patience for tests: short enough to wait for, long enough for a busy machine. */
export const testLimits = { ...defaultLimits, connectMs: 1000, silenceMs: 1000, wholeMs: 5000, retryMs: 1 };

type Options = Partial<Omit<AppParts, 'config'>> & { config?: Partial<AppParts['config']> };

export interface TestProxy {
  app: FastifyInstance;
  /** Every line that was logged. */
  logged: string[];
  /** As a browser's page of ours asks. */
  get: (url: string, headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
  post: (url: string, body: unknown, headers?: Record<string, string>) => Promise<LightMyRequestResponse>;
}

/** The whole server before an upstream, closed with the test. */
export async function startTestProxy(
  upstream: string,
  { config, ...parts }: Options = {},
): Promise<TestProxy> {
  const logged: string[] = [];
  const app = await createApp({
    config: {
      host: '127.0.0.1',
      port: 3000,
      origin: 'http://localhost:3000',
      timeZone: 'America/New_York',
      demoMessages: undefined,
      recordingHosts: [],
      secret: Buffer.alloc(32, 7),
      trustedProxies: [],
      signIn: { way: 'none' },
      dataFolder: '/nowhere',
      redisUrl: null,
      metricsPort: null,
      ...config,
      service: config?.service ?? { url: new URL(upstream), token: testToken },
    },
    demo: false,
    access: { way: 'none', user: 'Local user' },
    pages: pagesFolder(),
    limits: testLimits,
    log: createLogger('info', { write: (line) => void logged.push(line) }),
    now: Date.now,
    ...parts,
  });
  onTestFinished(async () => {
    app.server.closeAllConnections();
    await app.close();
  });
  const ours = { host: testHost, 'sec-fetch-site': 'same-origin' };
  return {
    app,
    logged,
    get: (url, headers) => app.inject({ method: 'GET', url, headers: { ...ours, ...headers } }),
    post: (url, body, headers) =>
      app.inject({
        method: 'POST',
        url,
        headers: {
          ...ours,
          origin: `http://${testHost}`,
          'x-frontdesk': '1',
          'content-type': 'application/json',
          ...headers,
        },
        payload: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  };
}

/** A built interface of two files. */
function pagesFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'frontdesk-pages-'));
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Frontdesk</title>');
  const script = path.join(folder, 'assets', 'main-4f1c7b5e.js');
  writeFileSync(script, 'export {};');
  writeFileSync(`${script}.br`, brotliCompressSync('export {};'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}
