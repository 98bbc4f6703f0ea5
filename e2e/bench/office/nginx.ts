import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Program } from './program.ts';

const READY_MS = 8000;

const settings = (port: number, upstream: string) => `
daemon off; master_process off; pid nginx.pid; error_log stderr;
events { worker_connections 4096; }
http {
  access_log access.log;
  upstream service { server ${upstream}; keepalive 64; keepalive_requests 1000000; }
  server {
    listen 127.0.0.1:${port} reuseport;
    keepalive_requests 1000000;
    location / {
      proxy_pass http://service;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Authorization "Bearer a-token-of-the-benches";
    }
  }
}
`;

/** The machine's nginx with one worker before the service, connections kept alive on both sides. Rejects where there is none. */
export async function startNginx(service: Program): Promise<Program> {
  const folder = mkdtempSync(path.join(tmpdir(), 'frontdesk-bench-nginx-'));
  const port = await freePort();
  writeFileSync(path.join(folder, 'nginx.conf'), settings(port, new URL(service.origin).host));
  const child = spawn('nginx', ['-p', folder, '-c', 'nginx.conf'], {
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` }, // Debian's is not on everyone's PATH
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk) => (complaints += String(chunk)));
  process.once('exit', () => child.kill());
  await once(child, 'spawn').catch((cause: unknown) => {
    throw new Error('nginx is not on this machine (Debian: apt-get install nginx)', { cause });
  });
  const origin = `http://127.0.0.1:${port}`;
  await listening(origin, () => complaints);
  return {
    origin,
    pid: child.pid ?? 0,
    async stop() {
      if (child.exitCode === null && child.kill('SIGTERM')) await once(child, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function listening(origin: string, complaints: () => string): Promise<void> {
  const end = performance.now() + READY_MS;
  while (performance.now() < end) {
    const answer = await fetch(origin).catch(() => null);
    await answer?.body?.cancel();
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx does not listen: ${complaints()}`);
}
