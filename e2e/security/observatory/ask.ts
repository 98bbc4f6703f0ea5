import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { startFront } from './front.ts';
import { remarksOn } from './policy.ts';

const PORT = 4088;
const INNER = 4089;
/** Of at most 100, and more for what it does not ask of everyone. */
const LEAST = 100;

const folder = import.meta.dirname;
const scanner = path.join(folder, 'node_modules', '@mdn', 'mdn-http-observatory');
const main = path.resolve(folder, '..', '..', '..', 'src', 'proxy', 'main.ts');

const resultSchema = v.object({
  scan: v.object({
    grade: v.string(),
    score: v.number(),
    testsPassed: v.number(),
    testsQuantity: v.number(),
    responseHeaders: v.object({ 'content-security-policy': v.string() }),
  }),
  tests: v.record(v.string(), v.object({ pass: v.boolean(), result: v.nullable(v.string()) })),
});

const pemSchema = v.pipe(
  v.object({ private: v.string(), cert: v.string() }),
  v.transform((pem) => ({ key: pem.private, cert: pem.cert })),
);

/** Installs the scanner in its own folder, lets it look at Frontdesk behind TLS, and prints what it says. */
export async function askObservatory(): Promise<boolean> {
  console.log('\nThe MDN Observatory …');
  if (!existsSync(scanner))
    execFileSync('npm', ['install', '--ignore-scripts', '--no-package-lock', '--no-audit', '--no-fund'], {
      cwd: folder,
    });
  // Its install script fetches the list that browsers preload, on which no localhost stands.
  writeFileSync(path.join(scanner, 'conf', 'hsts-preload.json'), '{}');
  const { scan, tests } = await scanOurs();
  for (const [name, { pass, result }] of Object.entries(tests)) {
    console.log(`     ${pass ? '·' : '✗'} ${name}: ${result}`);
  }
  console.log(
    `     grade ${scan.grade}, score ${scan.score}, ${scan.testsPassed} of ${scan.testsQuantity} tests passed`,
  );
  console.log('Google’s evaluator of content security policies …');
  for (const remark of remarksOn(scan.responseHeaders['content-security-policy']))
    console.log(`     · ${remark}`);
  return scan.score >= LEAST;
}

async function scanOurs(): Promise<v.InferOutput<typeof resultSchema>> {
  const data = mkdtempSync(path.join(tmpdir(), 'frontdesk-observatory-'));
  const pem = await selfSigned();
  const authority = path.join(data, 'authority.pem');
  writeFileSync(authority, pem.cert);
  const env = {
    PATH: process.env.PATH,
    FRONTDESK_PORT: String(INNER),
    FRONTDESK_ORIGIN: `https://localhost:${PORT}`,
    FRONTDESK_DATA_DIR: data,
  };
  const server = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const front = await startFront(PORT, INNER, pem);
  try {
    await once(server.stdout, 'data');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [path.join(scanner, 'src', 'scan.js'), `localhost:${PORT}`],
      { env: { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: authority } },
    );
    return v.parse(resultSchema, JSON.parse(stdout));
  } finally {
    front.close();
    if (server.kill()) await once(server, 'exit');
    rmSync(data, { recursive: true });
  }
}

/** A certificate of localhost that lasts for this scan. */
async function selfSigned() {
  const { generate }: { generate: (...options: unknown[]) => Promise<unknown> } = createRequire(
    path.join(folder, 'package.json'),
  )('selfsigned');
  const names = [{ type: 2, value: 'localhost' }];
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: names },
    ],
  });
  return v.parse(pemSchema, made);
}
