import type { Session } from '#src/api/session.ts';

const WARNING_MS = 60_000;
/** Answers tell whole seconds, and take a moment to arrive. */
const SLACK_MS = 2000;

/**
 * How a session stands that was last asked about at `askedAt`. `ask`: its last minute without use may have begun, unless
 * another tab used it; `warn`: the server says that it has; `over`: it should have ended.
 */
export type SessionPhase = 'fine' | 'ask' | 'warn' | 'over';

type Times = Pick<Session, 'idleSeconds' | 'endsAt'>;

export function sessionPhase({ idleSeconds, endsAt }: Times, askedAt: number, now: number): SessionPhase {
  if (endsAt !== null && now >= endsAt) return 'over';
  const idleEnd = idleEndOf({ idleSeconds }, askedAt);
  if (now >= idleEnd) return 'over';
  // At the end of the day's session nothing that a person does would make it longer.
  if (endsAt !== null && idleEnd > endsAt - SLACK_MS) return 'fine';
  if (idleEnd - askedAt <= WARNING_MS + SLACK_MS) return 'warn';
  return now >= idleEnd - WARNING_MS ? 'ask' : 'fine';
}

/** When the session ends unless it is used before. */
export function idleEndOf({ idleSeconds }: Pick<Session, 'idleSeconds'>, askedAt: number): number {
  return idleSeconds === null ? Infinity : askedAt + idleSeconds * 1000;
}

/** True for the last minutes of the day's session, which use does not make longer. */
export function endsSoon(endsAt: number | null, now: number): boolean {
  return endsAt !== null && now >= endsAt - 5 * 60_000;
}
