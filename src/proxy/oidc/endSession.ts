import { paths } from '#src/lib/paths.ts';
import { buildEndSessionUrl } from 'openid-client';
import type { Provider } from './provider.ts';

/** Longer ID tokens, full of groups, make addresses that servers refuse. Without one the provider asks who signs out. */
const LONGEST_HINT = 4096;

/**
 * Where to send a browser to sign out at the provider too, and back to our sign-in page; null where the provider offers no
 * such address or cannot be asked, since signing out here must never wait for it.
 */
export async function endSessionUrl(
  provider: Provider,
  origin: string,
  { via, idToken }: { via: string; idToken?: string | null | undefined },
): Promise<string | null> {
  const configuration = via === 'oidc' ? await provider().catch(() => null) : null;
  if (!configuration?.serverMetadata().end_session_endpoint) return null;
  return buildEndSessionUrl(configuration, {
    post_logout_redirect_uri: `${origin}${paths.signIn()}`,
    ...(idToken && idToken.length <= LONGEST_HINT ? { id_token_hint: idToken } : {}),
  }).href;
}
