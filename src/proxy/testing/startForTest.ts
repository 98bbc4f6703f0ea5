// A server as main.ts starts it, with the folder of its pages and how long it drains given as arguments; a test signals it.
import { explainAndExit } from '#src/proxy/config/configError.ts';
import { start } from '#src/proxy/start.ts';

const [, , pages = '', drainMs] = process.argv;

await start({
  env: process.env,
  pages,
  print: console.log,
  drainMs: drainMs === undefined ? undefined : Number(drainMs),
  startDemo: () => Promise.reject(new Error('this test has a service of its own')),
}).catch(explainAndExit);
