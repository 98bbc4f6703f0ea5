import { guardsOf } from './guard.ts';

export const storeGuards = [
  ...guardsOf('src/proxy/store/migrations.ts', 'src/proxy/audit/audit.test.ts', [
    {
      row: 27,
      named: "row 27: the store refuses UPDATE audit SET user = 'Ben'",
      guard: `BEFORE UPDATE ON audit
     BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;`,
      without: `BEFORE UPDATE ON audit
     BEGIN SELECT 1; END;`,
    },
    {
      row: 27,
      named: 'row 27: the store refuses DELETE FROM audit',
      guard: `BEFORE DELETE ON audit
     BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;`,
      without: `BEFORE DELETE ON audit
     BEGIN SELECT 1; END;`,
    },
    {
      row: 27,
      named:
        "row 27: the store refuses INSERT OR REPLACE INTO audit (number, at, user, action) VALUES (1, 0, 'Ben', 'signed_in')",
      guard: `WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)
     BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END`,
      without: `WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)
     BEGIN SELECT 1; END`,
    },
  ]),
  ...guardsOf('src/proxy/audit/audit.ts', 'src/proxy/audit/audit.test.ts', [
    {
      row: 27,
      named: 'row 27: thirty requests for the pieces of a recording are one play',
      guard: 'if (repeat) return;',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/audit/repeats.ts', 'src/proxy/audit/audit.test.ts', [
    {
      row: 27,
      named: 'row 27: thirty requests for the pieces of a recording are one play',
      guard: 'keyOf(user, action, id)), at)',
      without: 'keyOf(action, id)), at)',
    },
  ]),
  ...guardsOf('src/proxy/audit/repeats.ts', 'src/proxy/audit/repeats.test.ts', [
    {
      row: 27,
      named: 'row 27: every other action is one each time',
      guard: '(goesOnWithin[action] ?? 0)',
      without: '(goesOnWithin[action] ?? MS_A_MINUTE)',
    },
  ]),
  ...guardsOf('src/proxy/store/redis.ts', 'src/proxy/store/redis.test.ts', [
    {
      row: 48,
      named: 'row 48: a Redis that is gone is told at once, and serves again without a restart of ours',
      guard: 'enableOfflineQueue: false',
      without: 'enableOfflineQueue: true',
    },
    {
      row: 48,
      named: 'row 48: what was under way when Redis went fails, and is not sent again',
      guard: 'maxRetriesPerRequest: 0,',
      without: '',
    },
    {
      row: 48,
      named: 'row 48: a Redis that hangs is given up, and serves again when it goes on',
      guard: `commandTimeout: commandMs,
    socketTimeout: silenceMs,`,
      without: '',
    },
    {
      row: 48,
      named: 'row 48: a Redis that hangs is given up, and serves again when it goes on',
      guard: 'socketTimeout: silenceMs,',
      without: '',
    },
    {
      row: 48,
      named: 'row 48: a Redis that comes later than the server is waited for',
      guard: 'retryStrategy: (tries) => Math.min(tries * 100, LONGEST_RETRY_MS)',
      without: 'retryStrategy: () => null',
    },
    {
      row: 48,
      named: 'row 48: a Redis that comes later than the server is waited for',
      guard: `} catch (error) {
        throw new StoreUnavailable(error);`,
      without: `} catch (error) {
        throw error;`,
    },
  ]),
  ...guardsOf('src/proxy/store/sqliteErrors.ts', 'src/proxy/store/sqlite.test.ts', [
    {
      row: 48,
      named: 'row 48: a store that another process holds is unavailable, and serves again when it is let go',
      guard: '5, // BUSY',
      without: '',
    },
    {
      row: 48,
      named: 'row 48: a folder that cannot be made and a file that is no store are told as such',
      guard: '26, // NOTADB',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/store/sqlite.ts', 'src/proxy/store/sqlite.test.ts', [
    {
      row: null,
      named: 'a file that others could read is closed to them, and what it holds stays',
      guard: 'chmodSync(file, 0o600);',
      without: '',
    },
    {
      row: null,
      named: 'nobody but the server may read the folder, the file or its side files',
      guard: 'mode: 0o700',
      without: 'mode: 0o755',
    },
    {
      row: null,
      named: 'nobody but the server may read the folder, the file or its side files',
      guard: `openSync(file, 'a', 0o600));
  chmodSync(file, 0o600);`,
      without: "openSync(file, 'a'));",
    },
  ]),
  ...guardsOf('src/proxy/store/migrate.ts', 'src/proxy/store/sqlite.test.ts', [
    {
      row: null,
      named: 'processes that open a new store at once, and write, all succeed',
      guard: 'const version = versionOf(db);',
      without: 'const version = 0;',
    },
  ]),
  ...guardsOf('src/proxy/accounts/passwordRules.ts', 'src/proxy/accounts/passwordRules.test.ts', [
    {
      row: null,
      named: '"short-pass1" as the password of Maria Lopez: at least 12',
      guard: 'if (length < LEAST_CHARACTERS)',
      without: 'if (length < 1)',
    },
  ]),
  ...guardsOf('src/proxy/accounts/readPassword.ts', 'src/proxy/accounts/readPassword.test.ts', [
    {
      row: null,
      named: 'a password is asked for twice and never shown',
      guard: 'input.setRawMode?.(true);',
      without: '',
    },
    {
      row: null,
      named: 'Ctrl+C at the second change nothing, and the terminal is itself again',
      guard: 'input.setRawMode?.(false);',
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/audit/trailLine.ts', 'src/proxy/audit/command.test.ts', [
    {
      row: null,
      named: 'row 27: the trail is printed on the clocks of the account’s zone',
      guard: '${printable(user)}',
      without: '${user}',
    },
  ]),
];
