import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from './configError.ts';

const LEAST_SECRET_BYTES = 32;

/**
 * A secret given as `name` or, by the path of a file that holds it, as `name_FILE`; null when neither is set. The
 * newline that editors and `echo` end a file with is no part of it.
 */
export function readSecret(name: string, value: string | undefined, file: string | undefined): string | null {
  if (value !== undefined && file !== undefined) {
    throw new ConfigError([`${name} and ${name}_FILE are both set: which one is meant?`]);
  }
  if (file === undefined && value === undefined) return null;
  const variable = file === undefined ? name : `${name}_FILE`;
  const secret = (file === undefined ? (value ?? '') : readFile(variable, file)).replace(/\r?\n$/, '');
  if (secret === '') throw new ConfigError([`${variable} is empty`]);
  return secret;
}

function readFile(variable: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ConfigError([`${variable} names a file that cannot be read`]);
  }
}

/** The bytes of a sealing secret that an operator chose. */
export function sealingSecret(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length < LEAST_SECRET_BYTES) {
    throw new ConfigError([
      `FRONTDESK_SECRET has fewer than ${LEAST_SECRET_BYTES} bytes; \`openssl rand -base64 32\` makes a good one`,
    ]);
  }
  return bytes;
}

/** The sealing secret of this installation: made at the first start, then read from the data folder. */
export function keptSealingSecret(dataFolder: string): Buffer {
  const file = path.join(dataFolder, 'secret');
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    if (!existsSync(file)) makeSecret(file);
  } catch {
    throw new ConfigError(['FRONTDESK_DATA_DIR names a folder that cannot be written to']);
  }
  const secret = Buffer.from(readFile('FRONTDESK_DATA_DIR', file), 'utf8');
  if (secret.length >= LEAST_SECRET_BYTES) return secret;
  throw new ConfigError([
    'FRONTDESK_DATA_DIR names a folder whose file `secret` is cut short: remove that file, and a new one is made',
  ]);
}

/** Of two servers that start at once one makes the secret, and both read it; a full disk leaves no half of one. */
function makeSecret(file: string): void {
  const whole = `${file}.${process.pid}`;
  try {
    writeFileSync(whole, randomBytes(LEAST_SECRET_BYTES).toString('base64url'), { mode: 0o600 });
    linkSync(whole, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(whole, { force: true });
  }
}
