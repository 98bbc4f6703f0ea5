import { expect, test } from 'vitest';
import { issuerProblem } from './issuer.ts';
import { startFrontdesk } from './testing/frontdesk.ts';

test.each([
  'https://id.example',
  'https://id.example/realms/office/',
  'https://login.microsoftonline.com/8b1c0f0e-0000-4000-8000-000000000000/v2.0',
  'http://localhost:4000',
  'http://127.0.0.1:4000',
  'http://[::1]:4000',
])('oidc: %s can be an issuer', (issuer) => {
  expect(issuerProblem(new URL(issuer))).toBeNull();
});

test.each([
  ['http://id.example', 'https'],
  ['http://127.0.0.1.evil.example', 'https'],
  ['http://localhost.evil.example', 'https'],
  ['file:///etc/passwd', 'https'],
  ['https://user@id.example', 'more than a host'],
  ['https://:secret@id.example', 'more than a host'],
  ['https://id.example/?tenant=1', 'more than a host'],
  ['https://id.example/#1', 'more than a host'],
  ['https://id.example/.well-known/openid-configuration', 'well-known'],
  ['https://login.microsoftonline.com/common/v2.0', 'every Microsoft tenant'],
  ['https://login.microsoftonline.com/organizations', 'every Microsoft tenant'],
])('oidc: %s can not', (issuer, why) => {
  expect(issuerProblem(new URL(issuer))).toContain(why);
});

test('oidc: without a sound issuer there is no sign-in', () => {
  const issuer = new URL('http://id.example');
  expect(() => startFrontdesk({ issuer, clientId: 'frontdesk', clientSecret: 'secret' })).toThrow('https');
});
