import { expect, onTestFinished, test } from 'vitest';
import { temporaryStore } from '#src/proxy/testing/temporaryStore.ts';
import { createHasher } from './hasher.ts';
import { createStaff } from './staff.ts';

const password = 'correct horse battery staple';
const cheap = { memory: 64, passes: 1, parallelism: 1 };

function newStaff(cost = cheap) {
  const temporary = temporaryStore();
  onTestFinished(() => temporary[Symbol.dispose]());
  const { store } = temporary;
  return { store, staff: createStaff(store, createHasher({ cost }), () => 1_700_000_000_000) };
}

test('whoever was added is let in by name and password, in any case and spelling of the name', async () => {
  const { staff } = newStaff();
  await staff.add('Zo\u00eb', password);
  expect(await staff.check('Zo\u00eb', password)).toMatchObject({ name: 'Zo\u00eb' });
  expect(await staff.check('ZOE\u0308', password)).toMatchObject({ name: 'Zo\u00eb' });
  expect(await staff.check('Zo\u00eb', `${password}!`)).toBeNull();
  expect(await staff.check('Zoe', password)).toBeNull();
});

test('the list has everyone once, by name', async () => {
  const { staff } = newStaff();
  await staff.add('maria', password);
  await staff.add('Ben', password);
  expect(staff.list()).toEqual([
    { name: 'Ben', addedAt: 1_700_000_000_000 },
    { name: 'maria', addedAt: 1_700_000_000_000 },
  ]);
});

test('a name is taken once, even by two who add it at the same moment', async () => {
  const { staff } = newStaff();
  const both = await Promise.allSettled([staff.add('Maria', password), staff.add('MARIA', password)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  await expect(staff.add('maRia', password)).rejects.toThrow(/already: (?:Maria|MARIA)\./);
  expect(staff.list()).toHaveLength(1);
});

test.each([
  ['a name that is none', 'maria\nlopez', password, 'A name has'],
  ['a short password', 'maria', 'too short', 'at least 12'],
  ['a password of the name', 'maria lopez', 'Maria-Lopez-1', 'easy to guess'],
])('%s is not added', async (_, name, chosen, words) => {
  const { staff } = newStaff();
  await expect(staff.add(name, chosen)).rejects.toThrow(words);
  expect(staff.list()).toEqual([]);
});

test('a new password takes the place of the old one', async () => {
  const { staff } = newStaff();
  await staff.add('Maria', password);
  await staff.changePassword('maria', 'another phrase altogether');
  expect(await staff.check('maria', password)).toBeNull();
  expect(await staff.check('maria', 'another phrase altogether')).toMatchObject({ name: 'Maria' });
  await expect(staff.changePassword('maria', 'short')).rejects.toThrow('at least 12');
  await expect(staff.changePassword('ben', password)).rejects.toThrow('Nobody has that name');
});

test('row 6: whoever is removed is not let in', async () => {
  const { staff } = newStaff();
  await staff.add('Maria', password);
  const inside = await staff.check('maria', password);
  expect(inside?.stands()).toBe(true);
  expect(staff.remove('MARIA')).toMatchObject({ name: 'Maria' });
  expect(inside?.stands()).toBe(false);
  expect(await staff.check('maria', password)).toBeNull();
  expect(staff.remove('maria')).toBeNull();
});

test('row 6: a password that was right no longer stands when it is changed', async () => {
  const { staff } = newStaff();
  await staff.add('Maria', password);
  const inside = await staff.check('maria', password);
  await staff.changePassword('maria', 'another phrase altogether');
  expect(inside?.stands()).toBe(false);
});

test('no password is in the store', async () => {
  const { store, staff } = newStaff();
  await staff.add('Maria', password);
  expect(JSON.stringify(store.get('SELECT * FROM staff'))).not.toContain(password);
});

test('a password that was hashed more cheaply is hashed anew when its owner comes', async () => {
  const { store, staff } = newStaff();
  await staff.add('Maria', password);
  const later = createStaff(store, createHasher({ cost: { ...cheap, passes: 2 } }), () => 0);
  expect(await later.check('maria', 'not the password')).toBeNull();
  expect(store.get('SELECT hash FROM staff')?.hash).toContain('t=1');
  const inside = await later.check('maria', password);
  expect(store.get('SELECT hash FROM staff')?.hash).toContain('t=2');
  expect(inside?.stands()).toBe(true);
  expect(await later.check('maria', password)).toMatchObject({ name: 'Maria' });
});
