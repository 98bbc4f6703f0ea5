export interface Session {
  user: string;
  via: 'accounts' | 'oidc';
  startedAt: number;
  /** When it ends unless it is used before; never later than `endsAt`. */
  idleUntil: number;
  endsAt: number;
  /** What the identity provider wants to see at sign-out. */
  idToken?: string;
  /** True where the store is gone and this is what it said last: enough for reading, not for anything else. */
  unconfirmed?: true;
}

/** Who is signed in. Every method rejects with StoreUnavailable while the store is gone. */
export interface Sessions {
  /** `id` is the secret for the cookie: it is given out here and kept nowhere. */
  start: (
    user: string,
    via: Session['via'],
    extra?: { idToken?: string },
  ) => Promise<{ id: string; session: Session }>;
  /** `touch` when a person does something: it starts the idle time anew. Polling does not. */
  find: (id: string, options: { touch: boolean }) => Promise<Session | null>;
  end: (id: string) => Promise<void>;
  /** Gives how many there were. */
  endAllOf: (user: string) => Promise<number>;
  count: () => Promise<number>;
}
