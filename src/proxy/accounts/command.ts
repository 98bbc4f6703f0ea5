import { parseArgs } from 'node:util';
import { createAudit } from '#src/proxy/audit/audit.ts';
import { readCommandEnvironment } from '#src/proxy/commands/environment.ts';
import { UsageError } from '#src/proxy/commands/exitCode.ts';
import { connectRedis } from '#src/proxy/store/redis.ts';
import { openStore } from '#src/proxy/store/sqlite.ts';
import { createHasher, type Hasher } from './hasher.ts';
import { sharedState } from './sharedState.ts';
import { createStaff } from './staff.ts';
import { staffCommands } from './staffCommands.ts';

export const userUsage = `Staff who sign in with a password.

  npm run user -- add NAME      adds someone
  npm run user -- passwd NAME   gives a new password, and signs that person out everywhere
  npm run user -- remove NAME   removes someone, and signs that person out everywhere
  npm run user -- list          lists everyone, with the day when they were added

The password is asked for, twice and unseen; where standard input is no terminal, it is the one line of that. A name with
spaces stands in quotes. It works on the store in FRONTDESK_DATA_DIR, and on the sessions in FRONTDESK_REDIS_URL where
that is set, also while the server runs.`;

interface Surroundings {
  env: NodeJS.ProcessEnv;
  readPassword: () => Promise<string>;
  print: (line: string) => void;
  hasher?: Hasher;
}

export async function userCommand(
  args: string[],
  { env, readPassword, print, hasher = createHasher() }: Surroundings,
): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { help: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.help) {
    print(userUsage);
    return;
  }
  const { verb, name } = readRequest(positionals);
  const { dataFolder, redisUrl, timeZone } = readCommandEnvironment(env);
  const store = openStore(dataFolder);
  const redis = redisUrl !== null && endsSessions.has(verb) ? connectRedis(redisUrl) : null;
  try {
    await redis?.ready();
    const commands = staffCommands({
      staff: createStaff(store, hasher, Date.now),
      audit: createAudit(store, Date.now),
      ...sharedState(store, redis, Date.now),
      readPassword,
      print,
      timeZone,
    });
    await commands[verb](name);
  } finally {
    redis?.close();
    store.close();
  }
}

const verbs = ['add', 'passwd', 'remove', 'list'] as const;
type Verb = (typeof verbs)[number];

/** The others do without Redis. */
const endsSessions: ReadonlySet<Verb> = new Set(['passwd', 'remove'] as const);

function readRequest([first, name, ...more]: string[]): { verb: Verb; name: string } {
  const verb = verbs.find((known) => known === first);
  if (!verb)
    throw new UsageError(
      first === undefined ? 'What is to be done?' : `There is no ${JSON.stringify(first)}.`,
    );
  if (verb === 'list' && name !== undefined) throw new UsageError('list takes no name.');
  if (verb !== 'list' && name === undefined) throw new UsageError(`Who? ${verb} takes a name.`);
  if (more.length > 0) throw new UsageError('One name at a time; one with spaces stands in quotes.');
  return { verb, name: name ?? '' };
}
