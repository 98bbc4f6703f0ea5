import { expect, test } from 'vitest';
import { exampleCall } from '#src/features/recordings/exampleCall.ts';
import { matchesWords } from '#src/lib/search/matchesWords.ts';
import { searchWords } from '#src/lib/search/searchWords.ts';
import { callHaystack, callsOf } from './call.ts';

const call = { from: '9548326297', cdr: { agent_name: 'José', number_dialed: '+17542838007' } };
const found = (typed: string) =>
  callsOf([exampleCall(call)]).every((one) => matchesWords(callHaystack(one), searchWords(typed)));

test.each([
  ['9548326297'],
  ['954-832-6297'],
  ['(954) 832'],
  ['+1 954 832 6297'],
  ['6297'],
  ['832-62'],
  ['754 283 8007'],
  ['561.781'],
  ['jose'],
  ['JOSÉ'],
  ['span'],
  ['spanish 6297'],
  ['6297 spanish josedev'],
  ['266805'],
])('%s is found', (typed) => {
  expect(found(typed)).toBe(true);
});

test.each([['billing'], ['spanish 9999'], ['8326298']])('%s is not', (typed) => {
  expect(found(typed)).toBe(false);
});

test('a call of which nothing is known is found by nothing, and breaks nothing', () => {
  const nothing = { from: null, did_number: '', agent_username: null, account_number: null, call_id: null };
  const [bare] = callsOf([exampleCall({ ...nothing, cdr: null })]);
  expect(bare && callHaystack(bare)).toBe('');
});
