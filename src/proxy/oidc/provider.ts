import * as client from 'openid-client';
import { steady } from '#src/lib/time/steady.ts';
import { clientSecret, wayOf } from './clientSecret.ts';
import type { OidcOptions } from './options.ts';

const FRESH_MS = 60 * 60_000;
const PAUSE_MS = 5_000;
const CLOCK_TOLERANCE_SECONDS = 10;

type ProviderOptions = Pick<OidcOptions, 'issuer' | 'clientId' | 'clientSecret' | 'now' | 'patience'>;

/** The provider as it described itself last. Rejects with what openid-client throws, or with a SignInFailure. */
export type Provider = () => Promise<client.Configuration>;

/**
 * Asks the provider about itself when that is first needed, and again when what it said is an hour old: one that is down
 * stops neither the start nor, once known, a sign-in that it could still answer. A failure is told to everyone for five
 * seconds, so that a crowd at the sign-in page does not become a crowd at the provider's.
 */
export function createProvider(options: ProviderOptions): Provider {
  const now = steady(options.now);
  let known: { configuration: client.Configuration; at: number } | null = null;
  let failed: { error: unknown; at: number } | null = null;
  let asking: Promise<void> | null = null;

  const ask = async () => {
    try {
      known = { configuration: await discover(options), at: now() };
      failed = null;
    } catch (error) {
      failed = { error, at: now() };
    }
    asking = null;
  };

  return async () => {
    const fresh = known !== null && now() - known.at < FRESH_MS;
    const pausing = failed !== null && now() - failed.at < PAUSE_MS;
    if (!fresh && !pausing) await (asking ??= ask());
    if (known) return known.configuration;
    throw failed?.error;
  };
}

async function discover({ issuer, clientId, clientSecret: secret, patience = 5 }: ProviderOptions) {
  const configuration = await client.discovery(
    issuer,
    clientId,
    { [client.clockTolerance]: CLOCK_TOLERANCE_SECONDS },
    clientSecret(secret),
    {
      timeout: patience,
      execute: [
        // Without it openid-client trusts the connection alone for who made an ID token, and not its signature.
        client.enableNonRepudiationChecks,
        // `issuerProblem` lets http pass on this machine only.
        ...(issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
      ],
    },
  );
  wayOf(configuration.serverMetadata());
  return configuration;
}
