import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { parseCivilDate } from '#src/lib/time/civilDate.ts';
import { startOfDay } from '#src/lib/time/zone.ts';
import { readCommandEnvironment } from '#src/proxy/commands/environment.ts';
import { UsageError } from '#src/proxy/commands/exitCode.ts';
import { ConfigError } from '#src/proxy/config/configError.ts';
import { openStore, STORE_FILE } from '#src/proxy/store/sqlite.ts';
import { instant } from '#src/v2/wireValues.ts';
import { createAudit } from './audit.ts';
import { trailJson, trailLine } from './trailLine.ts';

export const auditUsage = `Prints who did what, oldest first.

  npm run --silent audit -- [--since DATE] [--user NAME] [--json]

  --since DATE   from that day on, as 2026-11-23 in the account's zone; or from an instant, as 2026-11-23T14:00:00Z
  --user NAME    what that person did
  --json         one JSON object a line, times in UTC; without it, times are those of FRONTDESK_TIME_ZONE

It reads the store in FRONTDESK_DATA_DIR, also while the server runs.`;

const options = {
  since: { type: 'string' },
  user: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

export function auditCommand(args: string[], env: NodeJS.ProcessEnv, print: (line: string) => void): void {
  const { values } = parseArgs({ args, options });
  if (values.help) {
    print(auditUsage);
    return;
  }
  const { dataFolder, timeZone } = readCommandEnvironment(env);
  const since = values.since === undefined ? undefined : readSince(values.since, timeZone);
  // Opening makes what is not there; whoever reads from a wrong folder should be told instead.
  if (!existsSync(path.join(dataFolder, STORE_FILE))) {
    throw new ConfigError([
      `There is no ${STORE_FILE} in ${path.resolve(dataFolder)}: is FRONTDESK_DATA_DIR right?`,
    ]);
  }
  const store = openStore(dataFolder);
  try {
    for (const record of createAudit(store, Date.now).trail({ since, user: values.user }))
      print(values.json ? trailJson(record) : trailLine(record, timeZone));
  } finally {
    store.close();
  }
}

function readSince(text: string, timeZone: string): number {
  const date = parseCivilDate(text);
  if (date) return startOfDay(date, timeZone);
  const parsed = v.safeParse(instant, text);
  if (!parsed.success)
    throw new UsageError(`--since takes 2026-11-23 or 2026-11-23T14:00:00Z, not ${JSON.stringify(text)}.`);
  return parsed.output;
}
