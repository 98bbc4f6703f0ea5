// Installs what the lock file says, once, with the Node that the project pins. This file alone must also run on an
// older Node: everything after it runs on the one it installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = readFileSync(path.join(root, 'package-lock.json'));
const wanted = createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
const stamp = path.join(root, 'node_modules', '.frontdesk-installed');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing packages (once; about a minute) …');
  npm(['ci', '--no-audit', '--no-fund'], pinnedNode());
  writeFileSync(stamp, wanted);
}

/** The folder of the pinned Node. npm chooses packages by the Node it runs on, so npm itself has to run on that one. */
function pinnedNode() {
  const version = JSON.parse(lock).packages['node_modules/node'].version;
  if (process.versions.node === version) return path.dirname(process.execPath);
  const prefix = path.join(root, '.cache', `node-${version}`);
  const bin = path.join(prefix, 'node_modules', '.bin');
  if (!existsSync(path.join(bin, 'node'))) {
    npm([
      'install',
      '--no-save',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      '--prefix',
      prefix,
      `node@${version}`,
    ]);
  }
  return bin;
}

function npm(args, nodeFolder) {
  const PATH = nodeFolder ? `${nodeFolder}${path.delimiter}${process.env.PATH}` : process.env.PATH;
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync('npm', ['--loglevel=error', ...args], {
    cwd: root,
    env: { ...process.env, PATH },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell,
  });
  if (status !== 0) {
    console.error(
      `npm ${args[0]} did not succeed${error ? `: ${error.message}` : ''}. Is the npm registry reachable?`,
    );
    process.exit(1);
  }
}
