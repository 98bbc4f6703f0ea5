import { guardsOf } from './guard.ts';

export const sessionGuards = [
  ...guardsOf('src/proxy/sessions/sessionId.ts', 'src/proxy/sessions/sessions.test.ts', [
    {
      row: 5,
      named: 'row 5: every session has an id of its own, of 256 bits, and no other text is one',
      guard: 'const ID_BYTES = 32;',
      without: 'const ID_BYTES = 8;',
    },
    {
      row: 5,
      named: 'row 5: what rests in the store lets nobody in and gives no token away',
      guard: "return hash('sha256', id, 'base64url');",
      without: 'return id;',
    },
  ]),
  ...guardsOf('src/proxy/sessions/createSessions.ts', 'src/proxy/sessions/sessions.test.ts', [
    {
      row: 5,
      named: 'row 5: what rests in the store lets nobody in and gives no token away',
      guard: 'sealToken(id, idToken)',
      without: 'idToken',
    },
    {
      row: 6,
      named: 'row 6: a session that was ended is not found, and others are',
      guard: 'if (idHash !== null) await records.remove(idHash);',
      without: '',
    },
    {
      row: 6,
      named: 'row 6: every session of a user ends, however the name is written, and nobody else’s',
      guard: 'endAllOf: (user) => records.removeAllOf(nameKey(user), now())',
      without: 'endAllOf: (user) => records.removeAllOf(user, now())',
    },
    {
      row: 7,
      named: 'row 7: fifteen minutes without use end a session',
      guard: 'const IDLE_MS = 15 * MS_A_MINUTE;',
      without: 'const IDLE_MS = 30 * MS_A_MINUTE;',
    },
    {
      row: 7,
      named: 'row 7: eight hours end a session, however much it is used',
      guard: 'const WHOLE_MS = 8 * 60 * MS_A_MINUTE;',
      without: 'const WHOLE_MS = 80 * 60 * MS_A_MINUTE;',
    },
    {
      row: 7,
      named: 'row 7: polling does not put the end off',
      guard: 'touch ? at + IDLE_MS : null',
      without: 'at + IDLE_MS',
    },
    { row: 7, named: 'row 7: use puts the end off', guard: 'touch ? at + IDLE_MS : null', without: 'null' },
  ]),
  ...guardsOf('src/proxy/sessions/sqliteSessions.ts', 'src/proxy/sessions/sessions.test.ts', [
    {
      row: 6,
      named: 'row 6: a session that was ended is not found, and others are',
      guard: "store.run('DELETE FROM sessions WHERE id_hash = ?', idHash);",
      without: '',
    },
    {
      row: 7,
      named: 'row 7: eight hours end a session, however much it is used',
      guard: 'Math.min(idleUntil, found.endsAt)',
      without: 'idleUntil',
    },
    {
      row: 7,
      named: 'row 7: fifteen minutes without use end a session',
      guard: 'WHERE id_hash = ? AND idle_until > ?`, idHash, now)',
      without: 'WHERE id_hash = ?`, idHash)',
    },
  ]),
  ...guardsOf('src/proxy/sessions/sqliteSessions.ts', 'src/proxy/sessions/sessions.test.ts', [
    {
      row: 7,
      named: 'row 7: use after use, however soon, leaves fifteen minutes less five seconds at least',
      guard: 'const UNNOTICED_MS = 5_000;',
      without: 'const UNNOTICED_MS = 50_000;',
    },
  ]),
  ...guardsOf('src/proxy/sessions/redisScripts.ts', 'src/proxy/sessions/sessions.test.ts', [
    {
      row: 6,
      named: 'row 6: a session that was ended is not found, and others are',
      guard: "redis.call('DEL', KEYS[1])",
      without: '',
    },
    {
      row: 6,
      named: 'row 6: a session that is ended while it is used does not come back',
      guard: 'if not record or tonumber(idleUntil) <= tonumber(ARGV[1]) then return nil end',
      without: "if not record then record = '{}' idleUntil = 0 endsAt = ARGV[2] member = 'x' end",
    },
    {
      row: 7,
      named: 'row 7: eight hours end a session, however much it is used',
      guard: 'if tonumber(endsAt) < tonumber(idleUntil) then idleUntil = endsAt end',
      without: '',
    },
    {
      row: 7,
      named: 'row 7: fifteen minutes without use end a session',
      guard: 'if not record or tonumber(idleUntil) <= tonumber(ARGV[1]) then return nil end',
      without: 'if not record then return nil end',
    },
  ]),
  ...guardsOf('src/proxy/sessions/redisSessions.ts', 'src/proxy/sessions/sessions.test.ts', [
    {
      row: 6,
      named: 'row 6: every session of a user ends, however the name is written, and nobody else’s',
      guard: "`${hash('sha256', userKey, 'base64url')}/`",
      without: "''",
    },
  ]),
  ...guardsOf('src/proxy/sessions/cookie.ts', 'src/proxy/sessions/cookie.test.ts', [
    {
      row: 8,
      named: 'row 8: the cookie of http://localhost:3000',
      guard: 'httpOnly: true, sameSite',
      without: 'httpOnly: false as true, sameSite',
    },
    {
      row: 8,
      named: 'row 8: the cookie of http://localhost:3000',
      guard: `sameSite: 'strict', path: '/', secure },
  };`,
      without: `sameSite: 'lax' as 'strict', path: '/', secure },
  };`,
    },
    {
      row: 8,
      named: 'row 8: the cookie of https://desk.example.com',
      guard: "secure ? '__Host-frontdesk' : 'frontdesk'",
      without: "'frontdesk'",
    },
    {
      row: 8,
      named: 'row 8: the cookie of https://desk.example.com',
      guard: "new URL(origin).protocol === 'https:'",
      without: 'false',
    },
  ]),
];
