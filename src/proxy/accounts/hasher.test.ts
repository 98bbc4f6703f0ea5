import { argon2Sync } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createHasher } from './hasher.ts';
import { formatPhc, parsePhc, type PasswordHash } from './phc.ts';

const cheap = { memory: 64, passes: 1, parallelism: 1 };

/** Derives as the hasher does, and keeps what each hash cost. */
function countedDerive() {
  const hashes: object[] = [];
  const derive = (message: string, { cost, salt, hash }: PasswordHash) => {
    hashes.push({ ...cost, saltBytes: salt.length, hashBytes: hash.length });
    return Promise.resolve(argon2Sync('argon2id', { message, nonce: salt, tagLength: hash.length, ...cost }));
  };
  return { derive, hashes };
}

test('a password matches its own hash alone', async () => {
  const hasher = createHasher({ cost: cheap });
  const stored = await hasher.hash('correct horse battery staple');
  await expect(hasher.check('correct horse battery staple', stored)).resolves.toMatchObject({
    matches: true,
  });
  await expect(hasher.check('correct horse battery stapl', stored)).resolves.toMatchObject({
    matches: false,
  });
  await expect(hasher.check('', stored)).resolves.toMatchObject({ matches: false });
});

test('two hashes of one password have nothing in common', async () => {
  const hasher = createHasher({ cost: cheap });
  const [one, other] = [await hasher.hash('the same password'), await hasher.hash('the same password')];
  expect(parsePhc(one).salt).not.toEqual(parsePhc(other).salt);
  expect(parsePhc(one).hash).not.toEqual(parsePhc(other).hash);
});

// From the tests of the reference implementation, phc-winner-argon2.
const ofReference = '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4';

test('hashes are those of the reference implementation', async () => {
  await expect(createHasher().check('password', ofReference)).resolves.toMatchObject({ matches: true });
  expect(formatPhc(parsePhc(ofReference))).toBe(ofReference);
});

test('hashes are made as RFC 9106 recommends', async () => {
  expect(await createHasher().hash('correct horse battery staple')).toMatch(
    /^\$argon2id\$v=19\$m=65536,t=3,p=4\$/,
  );
});

test('row 4: a name that nobody has costs the hash that a known one costs, and matches nothing', async () => {
  const { derive, hashes } = countedDerive();
  const hasher = createHasher({ cost: cheap, derive });
  const stored = await hasher.hash('correct horse battery staple');
  hashes.length = 0;
  await hasher.check('wrong', stored);
  await expect(hasher.check('wrong', null)).resolves.toMatchObject({ matches: false });
  expect(hashes).toHaveLength(2);
  expect(hashes[1]).toEqual(hashes[0]);
});

test('row 4: not even what derives to the bytes that stand for nobody lets anyone in', async () => {
  const hasher = createHasher({ cost: cheap, derive: (_, { hash }) => Promise.resolve(hash) });
  await expect(hasher.check('anything', null)).resolves.toMatchObject({ matches: false });
});

test('row 3: guessing runs two hashes at once and no more', async () => {
  const ends: (() => void)[] = [];
  const derive = async (_: string, { hash }: PasswordHash) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    ends.push(resolve);
    await promise;
    return hash;
  };
  const hasher = createHasher({ cost: cheap, derive });
  const guesses = Promise.all(Array.from({ length: 5 }, () => hasher.check('guess', null)));
  for (let n = 0; n < 5; n += 1) {
    await nextTurn();
    expect(ends).toHaveLength(Math.min(n + 2, 5));
    ends[n]?.();
  }
  await guesses;
});

test('a hash that was made more cheaply is told, one that was not is left', async () => {
  const stored = await createHasher({ cost: cheap }).hash('correct horse battery staple');
  const dearer = createHasher({ cost: { ...cheap, passes: 2 } });
  await expect(dearer.check('correct horse battery staple', stored)).resolves.toEqual({
    matches: true,
    outdated: true,
  });
  const dear = await dearer.hash('correct horse battery staple');
  await expect(createHasher({ cost: cheap }).check('correct horse battery staple', dear)).resolves.toEqual({
    matches: true,
    outdated: false,
  });
});

test.each([
  '',
  'plain text',
  ofReference.replace('argon2id', 'argon2i'),
  ofReference.replace('v=19', 'v=16'),
  ofReference.replace(/\$[^$]+$/, '$'),
  `${ofReference}\n`,
])('%j is no hash to check against', (text) => {
  expect(() => parsePhc(text)).toThrow('set that password anew');
});
