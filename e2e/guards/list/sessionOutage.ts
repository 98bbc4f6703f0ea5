import { guardsOf } from './guard.ts';

/** Sessions while their store is gone, and the end of them all. */
export const sessionOutageGuards = [
  ...guardsOf('src/proxy/accounts/staffCommands.ts', 'src/proxy/accounts/command.test.ts', [
    {
      row: 6,
      named: 'row 6: who is removed is out at once, everywhere',
      guard: 'sessions.endAllOf(removed ?? name),',
      without: 'Promise.resolve(removed ? 1 : 0),',
    },
    {
      row: 6,
      named: 'row 6: with a new password the old sessions are over',
      guard: 'return sessions.endAllOf(changed);',
      without: 'return 0;',
    },
  ]),
  ...guardsOf('src/proxy/accounts/command.ts', 'src/proxy/accounts/command.test.ts', [
    {
      row: 6,
      named: 'row 6: sessions in Redis end too',
      guard: 'sharedState(store, redis, Date.now)',
      without: 'sharedState(store, null, Date.now)',
    },
    { row: 6, named: 'row 6: sessions in Redis end too', guard: 'await redis?.ready();', without: '' },
  ]),
  ...guardsOf('src/proxy/sessions/throughOutage.ts', 'src/proxy/sessions/throughOutage.test.ts', [
    {
      row: 6,
      named: 'row 6: who signs out while the store is gone is out, and the store is told when it is back',
      guard: "if (owed.has(hashOfId(id) ?? '')) return null;",
      without: '',
    },
    {
      row: 6,
      named: 'row 6: who signs out while the store is gone is out, and the store is told when it is back',
      guard: 'if (owed.size > 0) await payOwed();',
      without: '',
    },
    {
      row: 6,
      named: 'row 6: who is removed does not read on because the store is gone',
      guard:
        "session.via === 'accounts' && !isStaff(session.user) ? null : { ...session, unconfirmed: true }",
      without: '{ ...session, unconfirmed: true }',
    },
    {
      row: 48,
      named: 'row 48: who is signed in goes on reading, unconfirmed, until the idle time is over',
      guard: 'error instanceof StoreUnavailable ? recall(id) : null',
      without: 'null',
    },
    {
      row: 48,
      named: 'row 48: who is signed in goes on reading, unconfirmed, until the idle time is over',
      guard: '!session || now() >= session.idleUntil',
      without: '!session',
    },
    {
      row: 48,
      named: 'row 48: what the store says counts again as soon as it is back',
      guard: `seen.delete(idHash);
    if (session) seen.set`,
      without: 'if (session) seen.set',
    },
  ]),
];
