import { beforeEach, expect, test } from 'vitest';
import { noteTouch, usageHeaders, wasTouched } from './activity.ts';

const background = { 'x-frontdesk-background': '1' };

beforeEach(() => {
  noteTouch();
});

test('the first request after a touch is use, those after it are not until the next touch', () => {
  expect(usageHeaders('person')).toEqual({});
  expect(usageHeaders('person')).toEqual(background);
  expect(usageHeaders('person')).toEqual(background);
  noteTouch();
  expect(usageHeaders('person')).toEqual({});
});

test('asking who is here is no use, and leaves the touch for the next request', () => {
  expect(usageHeaders('nobody')).toEqual({});
  expect(wasTouched()).toBe(true);
  expect(usageHeaders('person')).toEqual({});
  expect(wasTouched()).toBe(false);
});

test('staying signed in is use, touched or not', () => {
  usageHeaders('person');
  expect(usageHeaders('stay')).toEqual({ 'x-frontdesk-use': '1' });
  noteTouch();
  expect(usageHeaders('stay')).toEqual({ 'x-frontdesk-use': '1' });
  expect(usageHeaders('person')).toEqual(background);
});
