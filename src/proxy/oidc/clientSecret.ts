import { type ClientAuth, ClientSecretBasic, ClientSecretPost, type ServerMetadata } from 'openid-client';
import { SignInFailure } from './signInFailure.ts';

/**
 * Sends the client's secret in the way that the provider offers: by HTTP Basic, which is what a provider that says nothing
 * means, else in the body.
 */
export function clientSecret(secret: string): ClientAuth {
  const basic = ClientSecretBasic(secret);
  const post = ClientSecretPost(secret);
  return (server, ...request) => (wayOf(server) === 'basic' ? basic : post)(server, ...request);
}

/** Throws a SignInFailure where the provider takes no secret at all. */
export function wayOf({ token_endpoint_auth_methods_supported: offered }: ServerMetadata): 'basic' | 'post' {
  if (!offered || offered.includes('client_secret_basic')) return 'basic';
  if (offered.includes('client_secret_post')) return 'post';
  throw new SignInFailure('misconfigured', 'no_client_secret');
}
