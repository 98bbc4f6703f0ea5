import * as client from 'openid-client';
import { invariant } from '#src/lib/invariant.ts';
import { SignInFailure } from './signInFailure.ts';
import type { Transaction } from './transaction.ts';
import { hasReadableName, userName } from './userName.ts';

export interface Identity {
  user: string;
  idToken: string;
}

/**
 * Trades what the provider sent back for who it is: state, issuer, code with its verifier, and the ID token's signature,
 * audience, nonce and times are all checked. Rejects with what openid-client throws, or with a SignInFailure.
 */
export async function identify(
  configuration: client.Configuration,
  answer: URL,
  { state, nonce, verifier }: Transaction,
): Promise<Identity> {
  const tokens = await client.authorizationCodeGrant(configuration, answer, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
  });
  const idToken = tokens.claims();
  invariant(idToken && tokens.id_token, 'openid-client insists on an ID token where it is given a nonce');
  const claims = hasReadableName(idToken)
    ? idToken
    : await askUserInfo(configuration, tokens.access_token, idToken);
  const user = userName(claims);
  if (user === null) throw new SignInFailure('refused', 'no_user_name');
  return { user, idToken: tokens.id_token };
}

/** The standard lets a provider keep the claims of `profile` and `email` for its UserInfo endpoint. */
async function askUserInfo(
  configuration: client.Configuration,
  accessToken: string,
  idToken: client.IDToken,
): Promise<client.JsonObject> {
  if (!configuration.serverMetadata().userinfo_endpoint) return idToken;
  return client.fetchUserInfo(configuration, accessToken, idToken.sub);
}
