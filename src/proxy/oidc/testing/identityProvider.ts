import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { Provider } from 'oidc-provider';
import { invariant } from '#src/lib/invariant.ts';

type Claims = Record<string, string | boolean>;

interface ProviderOptions {
  /** Where Frontdesk is: its callback and its sign-in page are registered. */
  origin: string;
  /** What the provider knows of a person, by the name typed into its form; anyone may sign in. */
  people?: Record<string, Claims>;
  /** False puts the claims of `profile` and `email` into the ID token, as many providers do. */
  userInfoOnly?: boolean;
  /** How clients send their secret. */
  authMethod?: 'client_secret_basic' | 'client_secret_post';
  /** Changes an answer before it is sent. */
  interfere?: (answer: { path: string; status: number; body: unknown }) => void | Promise<void>;
}

export interface IdentityProvider {
  issuer: URL;
  client: { clientId: string; clientSecret: string };
  /** Another application of the same provider, with the same callback. */
  otherClient: { clientId: string; clientSecret: string };
  /** What has been asked of an address of the provider, `/token` for one. */
  requests: (path: string) => IncomingMessage[];
  stop: () => Promise<void>;
  /** Starts it again where it was. */
  restart: () => Promise<void>;
}

/** A whole OpenID Connect provider on loopback, with sign-in and consent forms that take any name. */
export async function startIdentityProvider(options: ProviderOptions): Promise<IdentityProvider> {
  const server = createServer();
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const address = server.address();
  invariant(address && typeof address === 'object', 'the server listens on TCP');
  const { port } = address;
  const issuer = new URL(`http://127.0.0.1:${port}`);

  const client = { clientId: 'frontdesk', clientSecret: 'frontdesk: secret of 30 chars' };
  const otherClient = { clientId: 'payroll', clientSecret: 'payroll: secret of 30 chars..' };
  const provider = createProvider(issuer.origin, [client, otherClient], options);
  const seen: IncomingMessage[] = [];
  server.on('request', (request: IncomingMessage) => seen.push(request));
  server.on('request', provider.callback());

  return {
    issuer,
    client,
    otherClient,
    requests: (path) => seen.filter(({ url }) => url?.split('?')[0] === path),
    restart: () => listen(port),
    async stop() {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function createProvider(
  issuer: string,
  clients: { clientId: string; clientSecret: string }[],
  {
    origin,
    people = {},
    userInfoOnly = true,
    authMethod = 'client_secret_basic',
    interfere,
  }: ProviderOptions,
): Provider {
  const provider = new Provider(issuer, {
    clients: clients.map(({ clientId, clientSecret }) => ({
      client_id: clientId,
      client_secret: clientSecret,
      token_endpoint_auth_method: authMethod,
      redirect_uris: [`${origin}/session/oidc/callback`],
      post_logout_redirect_uris: [`${origin}/sign-in`],
    })),
    clientAuthMethods: [authMethod],
    conformIdTokenClaims: userInfoOnly,
    claims: { openid: ['sub'], profile: ['preferred_username', 'name'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    cookies: { keys: ['only for tests'] },
    ttl: { Interaction: 60, Session: 60, Grant: 60, AccessToken: 60, IdToken: 60 },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ ...people[id], sub: id }) }),
  });
  provider.use(async (context, next) => {
    await next();
    await interfere?.(context);
  });
  return provider;
}
