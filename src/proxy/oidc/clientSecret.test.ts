import { expect, test } from 'vitest';
import { clientSecret } from './clientSecret.ts';

const issuer = 'https://id.example';
const basic = { authorization: `Basic ${btoa('front%2Ddesk:a%3Ab+c')}`, body: '' };
const post = { authorization: null, body: 'client_id=front-desk&client_secret=a%3Ab+c' };

test.each([
  ['a provider that does not say how', {}, basic],
  [
    'one that takes both',
    { token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic'] },
    basic,
  ],
  [
    'one that takes it in the body alone',
    { token_endpoint_auth_methods_supported: ['client_secret_post'] },
    post,
  ],
])('oidc: the client secret for %s', (_, metadata, sent) => {
  const headers = new Headers();
  const body = new URLSearchParams();
  clientSecret('a:b c')({ issuer, ...metadata }, { client_id: 'front-desk' }, body, headers);
  expect({ authorization: headers.get('authorization'), body: String(body) }).toEqual(sent);
});

test('oidc: a provider that takes no secret gets none', () => {
  const metadata = { issuer, token_endpoint_auth_methods_supported: ['private_key_jwt'] };
  const headers = new Headers();
  const body = new URLSearchParams();
  expect(() => clientSecret('a')(metadata, { client_id: 'front-desk' }, body, headers)).toThrow(
    'no_client_secret',
  );
  expect([...headers, ...body]).toEqual([]);
});
