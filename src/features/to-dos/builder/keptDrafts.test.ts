import { beforeEach, expect, test } from 'vitest';
import { emptyDraft } from './draft.ts';
import { exampleDraft } from './exampleDraft.ts';
import { dropDraft, keepDraft, keptDraft } from './keptDrafts.ts';

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
