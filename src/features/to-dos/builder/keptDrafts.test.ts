import { beforeEach, expect, test } from 'vitest';
import { emptyDraft } from './draft.ts';
import { exampleDraft } from './exampleDraft.ts';
import { dropDraft, keepDraft, keptDraft, rememberUsed, withLastUsed } from './keptDrafts.ts';

beforeEach(() => {
  keepDraft('ana', '', exampleDraft);
});

test('a draft is kept until it is dropped', () => {
  expect(keptDraft('ana', '')).toBe(exampleDraft);
  dropDraft('ana', '');
  expect(keptDraft('ana', '')).toBeUndefined();
});

test('forms started from other things have drafts of their own', () => {
  keepDraft('ana', 'message=939', emptyDraft);
  expect(keptDraft('ana', '')).toBe(exampleDraft);
  expect(keptDraft('ana', 'message=939')).toBe(emptyDraft);
});

test('another user sees no draft, and leaves none to the first', () => {
  expect(keptDraft('ben', '')).toBeUndefined();
  dropDraft('ben', '');
  expect(keptDraft('ana', '')).toBe(exampleDraft);
  keepDraft('ben', '', emptyDraft);
  expect(keptDraft('ana', '')).toBeUndefined();
});

test('the next form starts with the account number and sender of the last, and none of another user’s', () => {
  rememberUsed('ana', exampleDraft);
  expect(withLastUsed('ana', emptyDraft)).toEqual({
    ...emptyDraft,
    accountNumber: 'W0411',
    from: '+17542838007',
  });
  expect(withLastUsed('ana', { ...emptyDraft, from: '3055550142' })).toMatchObject({ from: '3055550142' });
  expect(withLastUsed('ben', emptyDraft)).toBe(emptyDraft);
  keepDraft('ben', '', emptyDraft);
  expect(withLastUsed('ana', emptyDraft)).toBe(emptyDraft);
});
