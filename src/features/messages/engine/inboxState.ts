/**
 * What became of one window's request. `refreshError`: it was answered before, but not the last time it was asked. `unasked`: the
 * loading was stopped before it came to it. `held`: those before it failed, and it waits for them.
 */
export type WindowOutcome =
  | { is: 'pending' }
  | { is: 'unasked' }
  | { is: 'held' }
  | { is: 'failed'; error: unknown }
  | { is: 'answered'; refreshError: unknown };

/**
 * What the list shows. Empty is only what every window answered so: where some failed or were not asked it is `incomplete`, and a
 * failure never passes for an empty inbox.
 */
export type InboxState = 'pending' | 'error' | 'empty' | 'incomplete' | 'ready';

export function inboxState(outcomes: readonly WindowOutcome[], messageCount: number): InboxState {
  if (messageCount > 0) return 'ready';
  if (outcomes.some(({ is }) => is === 'pending')) return 'pending';
  if (outcomes.every(({ is }) => is === 'answered')) return 'empty';
  return outcomes.every(({ is }) => is === 'failed' || is === 'held') ? 'error' : 'incomplete';
}
