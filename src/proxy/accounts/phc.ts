import { invariant } from '#src/lib/invariant.ts';

/** What argon2id takes: `memory` in KiB, `passes` over it, `parallelism` in lanes. */
export interface Argon2Cost {
  memory: number;
  passes: number;
  parallelism: number;
}

export interface PasswordHash {
  cost: Argon2Cost;
  salt: Buffer;
  hash: Buffer;
}

const PHC =
  /^\$argon2id\$v=19\$m=(\d{1,9}),t=(\d{1,4}),p=(\d{1,3})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;

/** The string form of the Password Hashing Competition, as every implementation of argon2 writes it. */
export function formatPhc({ cost: { memory, passes, parallelism }, salt, hash }: PasswordHash): string {
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(salt)}$${base64(hash)}`;
}

export function parsePhc(text: string): PasswordHash {
  const [, memory, passes, parallelism, salt, hash] = PHC.exec(text) ?? [];
  invariant(salt && hash, 'a password hash in the store is not argon2id; set that password anew');
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    hash: Buffer.from(hash, 'base64'),
  };
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
