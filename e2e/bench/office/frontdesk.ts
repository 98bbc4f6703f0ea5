import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Program, startProgram } from './program.ts';
import { TIME_ZONE } from './year.ts';

const proxy = path.resolve(import.meta.dirname, '../../../src/proxy');
const PASSWORD = 'violet kettle harbour';
const USER = 'receptionist';

export interface Frontdesk extends Program {
  /** The session's, as `name=value`. */
  cookie: string;
}

/** Our server as operators run it, before this service, with someone signed in; `pages` is the folder of its interface, if it needs one. */
export async function startFrontdesk(service: Program, pages?: string): Promise<Frontdesk> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'frontdesk-bench-'));
  const noPages = path.join(dataDir, 'no-pages');
  await mkdir(noPages);
  await writeFile(path.join(noPages, 'index.html'), '');
  await addUser(dataDir);
  const program = await startProgram(path.join(proxy, 'testing/startForTest.ts'), [pages ?? noPages], {
    FRONTDESK_API_URL: `${service.origin}/api`,
    FRONTDESK_API_TOKEN: 'a-token-of-the-benches',
    FRONTDESK_PORT: '0',
    FRONTDESK_TIME_ZONE: TIME_ZONE,
    FRONTDESK_DATA_DIR: dataDir,
  });
  // A port of its own choice is told by address; browsers and cookies go by the name.
  const origin = program.origin.replace('127.0.0.1', 'localhost');
  const stop = async () => {
    await program.stop();
    await rm(dataDir, { recursive: true });
  };
  return { ...program, origin, stop, cookie: await signIn(origin) };
}

async function addUser(dataDir: string): Promise<void> {
  const child = spawn(process.execPath, [path.join(proxy, 'accounts/cli.ts'), 'add', USER], {
    env: { PATH: process.env.PATH, FRONTDESK_DATA_DIR: dataDir },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.end(`${PASSWORD}\n`);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error('nobody could be added to the staff; it says why above');
}

async function signIn(origin: string): Promise<string> {
  const response = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-frontdesk': '1', origin },
    body: JSON.stringify({ username: USER, password: PASSWORD }),
  });
  const [cookie] = response.headers.getSetCookie();
  if (!response.ok || cookie === undefined) throw new Error(`signing in was answered ${response.status}`);
  return cookie.split(';')[0] ?? '';
}
