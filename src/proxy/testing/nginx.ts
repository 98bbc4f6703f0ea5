import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { invariant } from '#src/lib/invariant.ts';

const DOCUMENTED = path.resolve(import.meta.dirname, '../../../docs/operating/nginx.conf');
const READY_MS = 8_000;

/**
 * Starts the machine's nginx before these replicas (`host:port`), configured as the operators' guide has it but for TLS; rejects
 * where there is none. It ends with the test.
 */
export async function startNginx(port: number, replicas: string[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'frontdesk-nginx-'));
  writeFileSync(path.join(folder, 'site.conf'), siteFor(port, replicas));
  writeFileSync(
    path.join(folder, 'nginx.conf'),
    // One process, so that ending it ends all of it.
    'daemon off; master_process off; pid nginx.pid; events {}\nhttp { access_log off; include site.conf; }\n',
  );
  // Debian's is not on the PATH of everyone.
  const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
  const server = spawn('nginx', ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  server.stderr.on('data', (chunk) => (complaints += String(chunk)));
  onTestFinished(() => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true });
  });
  await once(server, 'spawn').catch((cause: unknown) => {
    throw new Error('nginx cannot be started: install it (Debian: apt-get install nginx)', { cause });
  });
  await vi
    .waitFor(() => greet(port), { timeout: READY_MS })
    .catch((cause: unknown) => {
      throw new Error(`nginx does not listen: ${complaints}`, { cause });
    });
}

function siteFor(port: number, replicas: string[]): string {
  const changes: [RegExp, string][] = [
    [/^ {4}server 127\.0\.0\.1:3000;$/m, replicas.map((replica) => `server ${replica};`).join('\n')],
    [/^server \{\n {4}listen 80;[^]*?^\}\n/m, ''],
    [/^ {4}listen 443 ssl http2;$/m, `listen 127.0.0.1:${port};`],
    [/^ {4}ssl_.*\n/gm, ''],
  ];
  let site = readFileSync(DOCUMENTED, 'utf8');
  for (const [pattern, replacement] of changes) {
    const changed = site.replace(pattern, replacement);
    invariant(changed !== site, `docs/operating/nginx.conf no longer has ${pattern}: change it here too`);
    site = changed;
  }
  return site;
}

async function greet(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect').finally(() => socket.destroy());
}
