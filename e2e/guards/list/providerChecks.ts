import { guardsOf } from './guard.ts';

const signIn = 'src/proxy/oidc/signIn.test.ts';
const refusals = 'src/proxy/oidc/refusals.test.ts';
const availability = 'src/proxy/oidc/availability.test.ts';

/** What is checked of a sign-in that comes back from an identity provider. */
export const providerCheckGuards = [
  ...guardsOf('src/proxy/oidc/spentStates.ts', 'src/proxy/oidc/spentStates.test.ts', [
    {
      row: null,
      named: 'oidc: a state is spent once',
      guard: 'if (spent.has(state)) return false;',
      without: '',
    },
    {
      row: null,
      named: 'oidc: what has expired anyway is forgotten',
      guard: ' && spent.size < MOST',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/oidc/transactions.ts', refusals, [
    {
      row: 9,
      named: 'row 9: a browser that did not start a sign-in finishes none',
      guard: "if (sealed === undefined) throw new SignInFailure('expired', 'not_started_here');",
      without: "if (sealed === undefined) return newTransaction('/', now());",
    },
    {
      row: null,
      named: 'oidc: a cookie that was changed, or sealed elsewhere, is refused',
      guard: "if (opened === null) throw new SignInFailure('refused', 'cookie_not_sealed_here');",
      without: "if (opened === null) return newTransaction('/', now());",
    },
    {
      row: null,
      named: 'oidc: an answer with another state is refused',
      guard:
        "if (transaction.state !== answer.get('state')) throw new SignInFailure('refused', 'another_state');",
      without: '',
    },
    {
      row: null,
      named: 'oidc: a sign-in is over after ten minutes',
      guard: "if (transaction.expiresAt <= now()) throw new SignInFailure('expired', 'too_late');",
      without: '',
    },
    {
      row: null,
      named: 'oidc: the same answer twice is refused',
      guard: '!spent.spend(transaction.state, transaction.expiresAt)',
      without: 'transaction.expiresAt < 0',
    },
  ]),
  ...guardsOf('src/proxy/oidc/transactions.ts', signIn, [
    {
      row: 8,
      named: 'oidc: a sign-in under way is sealed in a cookie',
      guard: "${secure ? '__Host-' : ''}",
      without: '',
    },
    {
      row: 8,
      named: 'oidc: a sign-in under way is sealed in a cookie',
      guard: 'httpOnly: true, ',
      without: '',
    },
    {
      row: 8,
      named: 'oidc: a sign-in under way is sealed in a cookie',
      guard: "sameSite: 'lax', ",
      without: "sameSite: 'none', ",
    },
    {
      row: 8,
      named: 'oidc: a sign-in under way is sealed in a cookie',
      guard: 'seal.close(JSON.stringify(transaction))',
      without: "Buffer.from(JSON.stringify(transaction)).toString('base64url')",
    },
    {
      row: null,
      named: 'oidc: a page that starts sign-ins without end piles up no cookies',
      guard: "if (open.length >= MOST_AT_ONCE) for (const name of open) set(reply, name, '', 0);",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/oidc/identify.ts', refusals, [
    {
      row: null,
      named: 'oidc: a person whose name cannot be shown is refused',
      guard: "if (user === null) throw new SignInFailure('refused', 'no_user_name');",
      without: 'if (user === null) return { user: idToken.sub, idToken: tokens.id_token };',
    },
  ]),
  ...guardsOf('src/proxy/oidc/provider.ts', availability, [
    {
      row: null,
      named: 'oidc: an ID token that the provider has not signed as it stands is refused',
      guard: 'client.enableNonRepudiationChecks,',
      without: '',
    },
    {
      row: null,
      named: 'oidc: a crowd at the sign-in page asks a provider in trouble once',
      guard: '(asking ??= ask())',
      without: 'ask()',
    },
    {
      row: null,
      named: 'oidc: a provider that never answers is waited for no longer than it may take',
      guard: 'timeout: patience,',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/oidc/userName.ts', 'src/proxy/oidc/userName.test.ts', [
    {
      row: null,
      named: 'oidc: a person goes by never an address that nobody verified',
      guard: 'verified === true ?',
      without: 'true ?',
    },
  ]),
  ...guardsOf('src/proxy/oidc/issuer.ts', 'src/proxy/oidc/issuer.test.ts', [
    { row: null, named: 'oidc: http://id.example can not', guard: ' && onThisMachine)', without: ')' },
  ]),
  ...guardsOf('src/proxy/oidc/landOnSignIn.ts', refusals, [
    {
      row: 26,
      named: 'oidc: neither a code, a state, a token nor a name is in the log',
      guard: 'err: cause',
      without: 'err: String(cause), url: request.url',
    },
  ]),
  ...guardsOf('src/proxy/oidc/failureOf.ts', 'src/proxy/oidc/failureOf.test.ts', [
    {
      row: 26,
      named: 'oidc: no text of an answer gets into a failure',
      guard: "return code ? [code, error.error] : ['refused', 'unknown_error'];",
      without: "return [code ?? 'refused', error.error];",
    },
  ]),
];
