import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { startDemoServer } from '#src/demo/server.ts';
import { type OwnFrontdesk, startOwnFrontdesk } from './ownFrontdesk.ts';

const TOKEN = 'token-of-this-test';
const command = path.resolve(import.meta.dirname, '../src/proxy/accounts/cli.ts');

/** Everybody's. */
export const PASSWORD = 'violet kettle harbour';

/** What `npm run user -- add` does, with the password on standard input. */
async function addUser(dataDir: string, name: string): Promise<void> {
  const child = spawn(process.execPath, [command, 'add', name], {
    env: { PATH: process.env.PATH, FRONTDESK_DATA_DIR: dataDir },
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.end(`${PASSWORD}\n`);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`adding ${name} failed; it says why above`);
}

/** A Frontdesk with staff accounts, in front of a demo service of its own. */
export async function startStaffedFrontdesk(names: string[]): Promise<OwnFrontdesk> {
  const service = await startDemoServer({ token: TOKEN, messages: 300 });
  const { origin, stop } = await startOwnFrontdesk(
    { FRONTDESK_API_URL: service.url, FRONTDESK_API_TOKEN: TOKEN },
    async (dataDir) => {
      for (const name of names) await addUser(dataDir, name);
    },
  );
  return {
    origin,
    async stop() {
      await stop();
      await service.close();
    },
  };
}
