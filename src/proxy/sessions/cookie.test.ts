import cookie from '@fastify/cookie';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { sessionCookie } from './cookie.ts';

/** The Set-Cookie line that a browser gets. */
async function lineFor(origin: string): Promise<unknown> {
  const { name, options } = sessionCookie(origin);
  const app = Fastify();
  await app.register(cookie);
  app.get('/', async (_, reply) => {
    reply.setCookie(name, 'id', options);
    return '';
  });
  const { headers } = await app.inject('/');
  await app.close();
  return headers['set-cookie'];
}

test.each([
  ['https://desk.example.com', '__Host-frontdesk=id; Path=/; HttpOnly; Secure; SameSite=Strict'],
  ['https://desk.example.com:8443', '__Host-frontdesk=id; Path=/; HttpOnly; Secure; SameSite=Strict'],
  ['http://localhost:3000', 'frontdesk=id; Path=/; HttpOnly; SameSite=Strict'],
])('row 8: the cookie of %s', async (origin, line) => {
  expect(await lineFor(origin)).toBe(line);
});
