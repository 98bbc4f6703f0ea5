import { expect, test } from 'vitest';
import { Turns } from './turns.ts';

test('so many run at once, the others in their order, whatever becomes of those before them', async () => {
  const turns = new Turns(2);
  const started: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<string>>();
  const take = (name: string) =>
    turns.take(() => {
      started.push(name);
      const end = Promise.withResolvers<string>();
      ends.set(name, end);
      return end.promise;
    });

  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(take);
  expect(started).toEqual(['a', 'b']);
  ends.get('b')?.reject(new Error('failed'));
  await expect(b).rejects.toThrow('failed');
  expect(started).toEqual(['a', 'b', 'c']);
  ends.get('a')?.resolve('done');
  await expect(a).resolves.toBe('done');
  expect(started).toEqual(['a', 'b', 'c', 'd']);
  ends.get('c')?.resolve('c');
  ends.get('d')?.resolve('d');
  await expect(Promise.all([c, d])).resolves.toEqual(['c', 'd']);
  const e = take('e');
  ends.get('e')?.resolve('e');
  await expect(e).resolves.toBe('e');
});
