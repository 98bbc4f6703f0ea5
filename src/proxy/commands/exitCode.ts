import { Refusal } from '#src/proxy/accounts/refusal.ts';
import { ConfigError } from '#src/proxy/config/configError.ts';
import { StoreTooNew } from '#src/proxy/store/migrate.ts';
import { StoreUnavailable } from '#src/proxy/store/storeUnavailable.ts';

/** The command was not understood; `message` says what of it. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Runs a command. Gives 0, 1 where it could not be done, 2 where it was not understood; says why on `complain`. */
export async function exitCodeOf(
  command: () => Promise<void> | void,
  usage: string,
  complain: (line: string) => void,
): Promise<0 | 1 | 2> {
  try {
    await command();
    return 0;
  } catch (error) {
    if (isUsage(error)) {
      complain(`${error.message}\n\n${usage}`);
      return 2;
    }
    complain(wordsFor(error));
    return 1;
  }
}

/** Ours, or that of Node's `parseArgs`. */
function isUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_');
}

function wordsFor(error: unknown): string {
  if (error instanceof Refusal || error instanceof ConfigError || error instanceof StoreTooNew)
    return error.message;
  if (!(error instanceof StoreUnavailable)) throw error;
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return `The store cannot be used${code}. Are FRONTDESK_DATA_DIR and FRONTDESK_REDIS_URL right, and may this user write there?`;
}
