import { expect, test } from 'vitest';
import { exampleCall } from '#src/features/recordings/exampleCall.ts';
import { callFields } from './callFields.ts';

const newYork = 'America/New_York';

function value(name: string, call: Parameters<typeof exampleCall>[0] = {}): string | undefined {
  const { call: ofCall, cdr } = callFields(exampleCall(call), newYork);
  return [...ofCall, ...cdr].find((field) => field.name === name)?.value;
}

test.each([
  ['Started at', 'Mon, Sep 16, 2024, 12:47:21 PM EDT'],
  ['DID number', '(561) 781-9977'],
  ['Call SID', '4f1c7b5e-744b-11ef-9bdd-02420a1f2070'],
  ['Wait seconds', '11'],
  ['Hold seconds', '0'],
  ['Is orphaned', 'No'],
])('%s is %s', (name, expected) => {
  expect(value(name)).toBe(expected);
});

test('fields that we do not know are shown as they are', () => {
  expect(value('Quality score', { quality_score: 4.5 })).toBe('4.5');
  expect(value('Tags', { cdr: { tags: ['a', 'b'] } })).toBe('["a","b"]');
});

test('the link of the recording is not shown, nor what is empty', () => {
  expect(value('Recording')).toBeUndefined();
  expect(value('Account number', { account_number: '' })).toBeUndefined();
});

test('a call without a CDR has fields of its own only', () => {
  expect(callFields(exampleCall({ cdr: null }), newYork).cdr).toEqual([]);
});
