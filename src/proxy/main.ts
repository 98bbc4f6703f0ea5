import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { explainAndExit } from './config/configError.ts';
import { start } from './start.ts';

await start({
  env: process.env,
  pages: path.resolve(import.meta.dirname, '../../dist/client'),
  print: console.log,
  async startDemo({ demoMessages, timeZone }) {
    const { startDemoServer } = await import('#src/demo/server.ts');
    const token = randomBytes(24).toString('base64url');
    const demo = await startDemoServer({ token, timeZone, messages: demoMessages });
    return { service: { url: new URL(demo.url), token }, close: demo.close };
  },
}).catch(explainAndExit);
