import type { Registration } from '#src/proxy/oidc/options.ts';
import { issuerProblem } from '#src/proxy/oidc/issuer.ts';
import { isLoopback } from '#src/proxy/guards/loopback.ts';
import { ConfigError } from './configError.ts';
import type { Environment } from './environment.ts';
import { readSecret } from './secrets.ts';

/** How people get in: by an account of ours, through an identity provider, or as whoever sits at this machine. */
export type SignInConfig =
  | { way: 'accounts' }
  | { way: 'oidc'; registration: Registration }
  | { way: 'none' };

/** `isDemo`: there is no service, so that nobody's messages are to be seen. Throws a ConfigError. */
export function readSignIn(read: Environment, isDemo: boolean): SignInConfig {
  const registration = readRegistration(read);
  const way = read.FRONTDESK_AUTH ?? (registration ? 'oidc' : isDemo ? 'none' : 'accounts');
  if (way === 'oidc') {
    if (registration) return { way, registration };
    throw new ConfigError(['FRONTDESK_OIDC_ISSUER is required where FRONTDESK_AUTH is oidc']);
  }
  if (registration)
    throw new ConfigError([
      `FRONTDESK_AUTH is ${way}, yet FRONTDESK_OIDC_ISSUER is set: which one is meant?`,
    ]);
  if (way === 'none') refuseOpenDoor(read.FRONTDESK_HOST, isDemo);
  return { way };
}

function readRegistration(read: Environment): Registration | null {
  const clientSecret = readSecret(
    'FRONTDESK_OIDC_CLIENT_SECRET',
    read.FRONTDESK_OIDC_CLIENT_SECRET,
    read.FRONTDESK_OIDC_CLIENT_SECRET_FILE,
  );
  const { FRONTDESK_OIDC_ISSUER: issuer, FRONTDESK_OIDC_CLIENT_ID: clientId } = read;
  if (!issuer) {
    const without = 'is set without FRONTDESK_OIDC_ISSUER';
    if (clientId !== undefined) throw new ConfigError([`FRONTDESK_OIDC_CLIENT_ID ${without}`]);
    if (clientSecret !== null) throw new ConfigError([`FRONTDESK_OIDC_CLIENT_SECRET ${without}`]);
    return null;
  }
  const problem = issuerProblem(issuer);
  if (problem !== null) throw new ConfigError([`FRONTDESK_OIDC_ISSUER ${problem}`]);
  const required = 'is required with FRONTDESK_OIDC_ISSUER';
  if (clientId === undefined) throw new ConfigError([`FRONTDESK_OIDC_CLIENT_ID ${required}`]);
  if (clientSecret === null) throw new ConfigError([`FRONTDESK_OIDC_CLIENT_SECRET ${required}`]);
  return { issuer, clientId, clientSecret };
}

/** Without sign-in, whoever reaches the server reads every message: then it is for this machine alone. */
function refuseOpenDoor(host: string, isDemo: boolean): void {
  if (isLoopback(host)) return;
  throw new ConfigError([
    isDemo
      ? 'FRONTDESK_HOST must be a loopback address while FRONTDESK_API_URL is unset: the demo has no sign-in'
      : 'FRONTDESK_AUTH is none, so FRONTDESK_HOST must be a loopback address',
  ]);
}
