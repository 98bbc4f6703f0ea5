/**
 * The embedded store's tables, in the order in which they came. An entry never changes once it is released: a change of
 * a table is a further entry. The store's `user_version` counts those that it has.
 */
export const migrations: readonly string[] = [
  // `key` is the name as names are compared. `hash` is a PHC string.
  `CREATE TABLE staff (
     key TEXT PRIMARY KEY,
     name TEXT NOT NULL,
     hash TEXT NOT NULL,
     added_at INTEGER NOT NULL
   ) STRICT`,

  // Someone who signs in through an identity provider has a session and is not in `staff`.
  `CREATE TABLE sessions (
     id_hash TEXT PRIMARY KEY,
     user_key TEXT NOT NULL,
     user TEXT NOT NULL,
     via TEXT NOT NULL,
     started_at INTEGER NOT NULL,
     idle_until INTEGER NOT NULL,
     ends_at INTEGER NOT NULL,
     sealed_id_token TEXT
   ) STRICT;
   CREATE INDEX sessions_by_user ON sessions (user_key);
   CREATE INDEX sessions_by_idle ON sessions (idle_until)`,

  // The columns are those that rate-limiter-flexible reads and writes.
  `CREATE TABLE sign_in_attempts (
     key TEXT PRIMARY KEY,
     points INTEGER NOT NULL,
     expire INTEGER
   ) STRICT;
   CREATE INDEX sign_in_attempts_by_expiry ON sign_in_attempts (expire)`,

  `CREATE TABLE audit (
     number INTEGER PRIMARY KEY AUTOINCREMENT,
     at INTEGER NOT NULL,
     user TEXT NOT NULL,
     action TEXT NOT NULL,
     id TEXT
   ) STRICT;
   CREATE INDEX audit_by_time ON audit (at);
   CREATE TRIGGER audit_keeps_its_past BEFORE UPDATE ON audit
     BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
   CREATE TRIGGER audit_keeps_its_records BEFORE DELETE ON audit
     BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
   CREATE TRIGGER audit_replaces_nothing BEFORE INSERT ON audit
     WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)
     BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END`,
];
