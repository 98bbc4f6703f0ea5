import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import type { Use } from './activity.ts';
import { call } from './http.ts';

/**
 * Who is signed in, how, and until when: without further use `idleSeconds` from this answer on, in any case `endsAt`, in
 * milliseconds. `timeZone` is the account's IANA zone, in which days and schedules are meant; `demo`: it is the demo service.
 */
const sessionSchema = v.object({
  user: v.string(),
  timeZone: v.string(),
  demo: v.boolean(),
  signIn: v.optional(v.picklist(['accounts', 'oidc', 'none']), 'none'),
  idleSeconds: v.optional(v.nullable(v.number()), null),
  endsAt: v.optional(v.nullable(v.pipe(v.string(), v.isoTimestamp(), v.transform(Date.parse))), null),
});

/** By name and password, or through the organization's identity provider. */
const signInWay = v.picklist(['accounts', 'oidc']);

const answerSchema = v.union([
  v.pipe(
    sessionSchema,
    v.transform((session) => ({ is: 'signed-in' as const, session })),
  ),
  v.pipe(
    v.object({ error: v.unknown(), signIn: v.optional(signInWay, 'accounts') }),
    v.transform(({ signIn }) => ({ is: 'signed-out' as const, signIn })),
  ),
]);

export type Session = v.InferOutput<typeof sessionSchema>;
export type SignInWay = v.InferOutput<typeof signInWay>;

/**
 * Whether somebody is here. `ended`: somebody was, and the page goes on showing what it showed, below the request to sign in
 * again. `leaving`: whoever was here signed out, and the browser is on its way to another document.
 */
export type Visit =
  | { is: 'signed-in'; session: Session }
  | { is: 'ended'; session: Session; signIn: SignInWay }
  | { is: 'signed-out'; signIn: SignInWay }
  | { is: 'leaving' };

export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: ({ signal, client }): Promise<Visit> => askWhoIsHere(client, 'nobody', signal),
    staleTime: Infinity,
    // What only the server knows: another tab may have signed out, and a laptop may have slept.
    refetchOnWindowFocus: 'always',
    refetchOnReconnect: 'always',
  });

async function askWhoIsHere(client: QueryClient, use: Use, signal?: AbortSignal): Promise<Visit> {
  const answer = await call('/session', {
    ...(signal && { signal }),
    use,
    alsoReads: 401,
    parse: (body) => v.parse(answerSchema, body),
  });
  const before = client.getQueryData(sessionQuery().queryKey);
  if (answer.is === 'signed-in' || before === undefined || !('session' in before)) return answer;
  return { is: 'ended', session: before.session, signIn: answer.signIn };
}

/** Rejects with `unauthenticated` for a wrong pair, whatever was wrong about it. */
export const signInMutation = () =>
  mutationOptions({
    mutationKey: ['session', 'sign-in'],
    mutationFn: (pair: { username: string; password: string }) =>
      call('/session', { method: 'POST', body: pair, parse: () => null }),
    retry: false,
    async onSuccess(_null, _pair, _result, { client }) {
      await client.invalidateQueries(sessionQuery());
      // What was refused while nobody was signed in is asked for again.
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    },
  });

/** Counts as use, so that the idle time starts anew. */
export const stayMutation = () =>
  mutationOptions({
    mutationKey: ['session', 'stay'],
    mutationFn: (_: void, { client }) => askWhoIsHere(client, 'stay'),
    retry: false,
    onSuccess: (visit, _void, _result, { client }) => client.setQueryData(sessionQuery().queryKey, visit),
  });

const goodbyeSchema = v.nullable(
  v.object({
    signOutAt: v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:/i))),
  }),
);

/** Ends the session; gives the address where the identity provider signs out too, or null. */
export const signOutMutation = () =>
  mutationOptions({
    mutationKey: ['session', 'sign-out'],
    mutationFn: () =>
      call('/session', {
        method: 'DELETE',
        parse: (body) => v.parse(goodbyeSchema, body)?.signOutAt ?? null,
      }),
    retry: false,
  });
