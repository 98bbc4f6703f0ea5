import { hash, randomBytes } from 'node:crypto';

const ID_BYTES = 32;

/** A new secret for a cookie, and what stores keep instead, so that whoever reads a store cannot sign in with it. */
export function newSessionId(): { id: string; idHash: string } {
  const id = randomBytes(ID_BYTES).toString('base64url');
  return { id, idHash: digest(id) };
}

/** Null for text that is no id: no store need be asked about it. */
export function hashOfId(id: string): string | null {
  return /^[\w-]{43}$/.test(id) ? digest(id) : null;
}

function digest(id: string): string {
  return hash('sha256', id, 'base64url');
}
