// Installs what the lock file says, once, with the Node that the project pins. This file alone must also run on an
// older Node: everything after it runs on the one it installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packages } = readJson('package-lock.json');

if (!isInstalled()) {
  console.log('Installing packages (once; about a minute) …');
  npm(['ci', '--no-audit', '--no-fund'], pinnedNode());
}

/** Whether what npm says it installed, in a file that it writes last, is what the lock file asks for. */
function isInstalled() {
  const record = path.join('node_modules', '.package-lock.json');
  if (!existsSync(path.join(root, record))) return false;
  const installed = readJson(record).packages;
  return Object.entries(packages).every(
    ([folder, { version, optional }]) => folder === '' || optional || installed[folder]?.version === version,
  );
}

function readJson(file) {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
}

/** The folder of the pinned Node. npm chooses packages by the Node it runs on, so npm itself has to run on that one. */
function pinnedNode() {
  const { version } = packages['node_modules/node'];
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
