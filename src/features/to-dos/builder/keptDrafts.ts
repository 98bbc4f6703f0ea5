import type { Draft } from './draft.ts';

type Used = Pick<Draft, 'accountNumber' | 'from'>;

/**
 * Half-filled forms, so that coming back finds them, and what was sent from last: in memory only, until the page is
 * reloaded, and of one user, so that whoever signs in next starts afresh. Forms go by what they were started from: a
 * message, a template, or nothing.
 */
let kept = of('');

function of(user: string): { user: string; drafts: Map<string, Draft>; used: Used } {
  return { user, drafts: new Map(), used: { accountNumber: '', from: '' } };
}

export function keptDraft(user: string, startedFrom: string): Draft | undefined {
  return kept.user === user ? kept.drafts.get(startedFrom) : undefined;
}

export function keepDraft(user: string, startedFrom: string, draft: Draft): void {
  if (kept.user !== user) kept = of(user);
  kept.drafts.set(startedFrom, draft);
}

export function dropDraft(user: string, startedFrom: string): void {
  if (kept.user === user) kept.drafts.delete(startedFrom);
}

/** The next form starts with the account number and the sender of the one that was sent. */
export function rememberUsed(user: string, { accountNumber, from }: Used): void {
  if (kept.user !== user) kept = of(user);
  kept.used = { accountNumber, from };
}

/** A draft with the account number and the sender that were used last, where it has none of its own. */
export function withLastUsed(user: string, draft: Draft): Draft {
  if (kept.user !== user) return draft;
  const { accountNumber, from } = kept.used;
  return { ...draft, accountNumber: draft.accountNumber || accountNumber, from: draft.from || from };
}
