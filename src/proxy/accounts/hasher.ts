import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { atMost } from './atMost.ts';
import { normalisePassword } from './passwordRules.ts';
import { type Argon2Cost, formatPhc, parsePhc, type PasswordHash } from './phc.ts';

/** The second recommended choice of RFC 9106, section 4, which is above what OWASP asks: 64 MiB, about 0.2 s of one core. */
const recommended: Argon2Cost = { memory: 65_536, passes: 3, parallelism: 4 };

/** Hashes at once: as many cores and 64 MiB each are the most that guessing takes from the server. */
const RUNNING = 2;
/** Sign-ins that wait for their turn, about 3 s for the last; whoever comes on top is asked to come again. */
const WAITING = 32;

const SALT_BYTES = 16;
const HASH_BYTES = 32;

type Derive = (password: string, like: PasswordHash) => Promise<Buffer>;

const runArgon2 = promisify(argon2);

const deriveWithArgon2: Derive = (message, { cost, salt, hash }) =>
  runArgon2('argon2id', { message, nonce: salt, tagLength: hash.length, ...cost });

export interface Hasher {
  /** Gives the PHC string to store. */
  hash: (password: string) => Promise<string>;
  /** `stored` is null for a name that nobody has: the same work is done, and nothing matches. Rejects with TooBusy. */
  check: (password: string, stored: string | null) => Promise<{ matches: boolean; outdated: boolean }>;
}

interface HasherOptions {
  cost?: Argon2Cost;
  running?: number;
  waiting?: number;
  derive?: Derive;
}

/** Hashes passwords with argon2id; at most `running` at once, so that guessing cannot exhaust memory. */
export function createHasher({
  cost = recommended,
  running = RUNNING,
  waiting = WAITING,
  derive = deriveWithArgon2,
}: HasherOptions = {}): Hasher {
  const gate = atMost(running, waiting);
  // Random bytes stand for the hash of nobody's password: whatever is typed, argon2 runs as it does for a known name.
  const nobody: PasswordHash = { cost, salt: randomBytes(SALT_BYTES), hash: randomBytes(HASH_BYTES) };

  return {
    async hash(password) {
      const fresh = { cost, salt: randomBytes(SALT_BYTES), hash: Buffer.alloc(HASH_BYTES) };
      const hash = await gate(() => derive(normalisePassword(password), fresh));
      return formatPhc({ ...fresh, hash });
    },
    async check(password, stored) {
      const known = stored === null ? nobody : parsePhc(stored);
      const derived = await gate(() => derive(normalisePassword(password), known));
      const matches = timingSafeEqual(derived, known.hash) && stored !== null;
      return { matches, outdated: workOf(known.cost) < workOf(cost) };
    },
  };
}

function workOf({ memory, passes }: Argon2Cost): number {
  return memory * passes;
}
