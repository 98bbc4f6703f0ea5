import { expect, test } from 'vitest';
import { createIdleLoads } from './idleLoads.ts';

/** Idle whenever `idle` is called. */
function makeLoads() {
  const callBacks: (() => void)[] = [];
  const loads = createIdleLoads((callBack) => callBacks.push(callBack));
  const loaded: string[] = [];
  const idle = async () => {
    callBacks.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  const add = (name: string) =>
    loads.add(async () => {
      loaded.push(name);
    });
  return { loads, loaded, idle, add };
}

test('nothing is loaded before the page has begun, and then one thing at each idle moment, in order', async () => {
  const { loads, loaded, idle, add } = makeLoads();
  add('menus');
  add('dialogs');
  await idle();
  expect(loaded).toEqual([]);
  loads.begin();
  await idle();
  expect(loaded).toEqual(['menus']);
  await idle();
  expect(loaded).toEqual(['menus', 'dialogs']);
});

test('what comes later is loaded too', async () => {
  const { loads, loaded, idle, add } = makeLoads();
  loads.begin();
  add('a page');
  await idle();
  expect(loaded).toEqual(['a page']);
});

test('what fails keeps nothing else from being loaded', async () => {
  const { loads, loaded, idle, add } = makeLoads();
  loads.begin();
  loads.add(() => Promise.reject(new Error('gone')));
  add('menus');
  await idle();
  await idle();
  expect(loaded).toEqual(['menus']);
});
