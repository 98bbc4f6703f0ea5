/** What became of one window's request. `refreshError`: it was answered before, but not the last time it was asked. */
export type WindowOutcome =
  | { is: 'pending' }
  | { is: 'failed'; error: unknown }
  | { is: 'answered'; refreshError: unknown };

/**
 * What the list shows. Empty is only what every window answered so: with some of them failed it is `incomplete`, and a
 * failure never passes for an empty inbox.
 */
export type InboxState = 'pending' | 'error' | 'empty' | 'incomplete' | 'ready';

export function inboxState(outcomes: readonly WindowOutcome[], messageCount: number): InboxState {
  if (messageCount > 0) return 'ready';
  if (outcomes.some(({ is }) => is === 'pending')) return 'pending';
  const failed = outcomes.filter(({ is }) => is === 'failed').length;
  if (failed === 0) return 'empty';
  return failed === outcomes.length ? 'error' : 'incomplete';
}
