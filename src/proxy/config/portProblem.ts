import { errorCodeOf } from '#src/proxy/upstream/failures.ts';
import { ConfigError } from './configError.ts';

/** Why a server cannot listen on the port that a variable names, in plain words; null where it is not for the port. */
export function portProblem(variable: string, port: number, error: unknown): ConfigError | null {
  switch (errorCodeOf(error)) {
    case 'EADDRINUSE':
      return new ConfigError([`${variable}: port ${port} is taken by another program`]);
    case 'EACCES':
      return new ConfigError([`${variable}: port ${port} needs more rights than this user has`]);
    default:
      return null;
  }
}
