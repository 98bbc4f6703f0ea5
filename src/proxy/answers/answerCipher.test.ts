import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packAnswer, unpackAnswer } from './answer.ts';
import { createAnswerCipher } from './answerCipher.ts';

const secret = Buffer.alloc(32, 1);
const service = { url: new URL('https://api.example/api'), token: 'a-long-enough-token' };
const cipher = createAnswerCipher(secret, service);
const name = cipher.nameOf('messages 93905550123');
const message = '{"id":93905550123,"first_name":"Ermintrude"}';
const json = Buffer.from(`{"data":[${message}]}`);
const answer = await packAnswer(json);
const sealed = cipher.seal(name, answer);

test.each([
  ['message', json],
  ['list', Buffer.from(`{"data":[${Array(1_000).fill(message).join(',')}]}`)],
])('a %s is what it was sealed from, for every replica of the installation', async (_, bytes) => {
  const other = createAnswerCipher(Buffer.from(secret), { ...service, url: new URL(service.url) });
  const packed = await packAnswer(bytes);
  const opened = other.open(other.nameOf('messages 93905550123'), cipher.seal(name, packed));
  expect(opened).toEqual(packed);
  expect(opened && (await unpackAnswer(opened))).toEqual(bytes);
});

test('neither name nor content can be read, and no two seals of one answer are alike', () => {
  const bytes = Buffer.from(sealed, 'base64').toString('latin1');
  expect(name).not.toContain('93905550123');
  expect(bytes).not.toMatch(/Ermintrude|93905550123/);
  expect(bytes).not.toContain(answer.id);
  expect(bytes).not.toContain(answer.bytes.toString('latin1'));
  expect(cipher.seal(name, answer)).not.toBe(sealed);
});

test('an answer with any one bit changed, cut, or in another place does not open', () => {
  const bytes = Buffer.from(sealed, 'base64');
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      const cut = bytes.subarray(0, at).toString('base64');
      return cipher.open(name, changed.toString('base64')) === null && cipher.open(name, cut) === null;
    }),
  );
  expect(cipher.open(cipher.nameOf('messages 940'), sealed)).toBeNull();
});

test.each([
  ['another secret', randomBytes(32), service],
  ['another token', secret, { ...service, token: 'another-long-token' }],
  ['another service', secret, { ...service, url: new URL('https://api.example/other') }],
])('with %s there is nothing to share', (_, otherSecret, otherService) => {
  const other = createAnswerCipher(otherSecret, otherService);
  expect(other.nameOf('messages 93905550123')).not.toBe(name);
  expect(other.open(name, sealed)).toBeNull();
});
