import type { Draft } from './draft.ts';

/**
 * Half-filled forms, so that coming back finds them: in memory only, until the page is reloaded, and of one user, so
 * that whoever signs in next starts afresh. By what the form was started from: a message, a template, or nothing.
 */
let kept: { user: string; drafts: Map<string, Draft> } = { user: '', drafts: new Map() };

export function keptDraft(user: string, startedFrom: string): Draft | undefined {
  return kept.user === user ? kept.drafts.get(startedFrom) : undefined;
}

export function keepDraft(user: string, startedFrom: string, draft: Draft): void {
  if (kept.user !== user) kept = { user, drafts: new Map() };
  kept.drafts.set(startedFrom, draft);
}

export function dropDraft(user: string, startedFrom: string): void {
  if (kept.user === user) kept.drafts.delete(startedFrom);
}
