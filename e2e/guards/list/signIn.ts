import { guardsOf } from './guard.ts';

export const signInGuards = [
  ...guardsOf('src/proxy/limits/limiters.ts', 'src/proxy/limits/signInThrottle.test.ts', [
    {
      row: 3,
      named: 'row 3: of twenty attempts five are looked at, and from the sixth on everyone waits',
      guard: 'const byUser = { points: 5,',
      without: 'const byUser = { points: 500,',
    },
    {
      row: 3,
      named: 'row 3: an address has fifty wrong passwords, whoever they are for',
      guard: 'const byAddress = { points: 50,',
      without: 'const byAddress = { points: 5000,',
    },
    {
      row: 3,
      named: 'row 3: fifteen minutes after the first wrong password, Redis forgets it',
      guard: 'const FIFTEEN_MINUTES = 15 * 60;',
      without: 'const FIFTEEN_MINUTES = 60;',
    },
  ]),
  ...guardsOf('src/proxy/limits/signInThrottle.ts', 'src/proxy/limits/signInThrottle.test.ts', [
    {
      row: 3,
      named: 'row 3: neither another spelling nor another address gives more guesses',
      guard: "const userDigest = (name: string) => hash('sha256', nameKey(name), 'base64url');",
      without: "const userDigest = (name: string) => hash('sha256', name, 'base64url');",
    },
    {
      row: 3,
      named: 'row 3: other users are not affected, even when one goes on trying at their address',
      guard: 'if (!ofUser.admitted) await reading(byAddress.reward(addressDigest(address)));',
      without: '',
    },
    {
      row: 3,
      named: 'row 3: an address has fifty wrong passwords, whoever they are for',
      guard: 'if (!atAddress.admitted) return atAddress;',
      without: '',
    },
    {
      row: 3,
      named: 'no name and no address stands in a key',
      guard: "hash('sha256', nameKey(name), 'base64url')",
      without: 'nameKey(name)',
    },
  ]),
  ...guardsOf('src/proxy/limits/addressKey.ts', 'src/proxy/limits/addressKey.test.ts', [
    {
      row: 3,
      named: 'row 3: whoever has a /64 network is one guesser',
      guard: 'const GROUPS_OF_NETWORK = 4;',
      without: 'const GROUPS_OF_NETWORK = 8;',
    },
    {
      row: 3,
      named: 'row 3: an IPv4 address is one guesser, however it is written',
      guard:
        "if (groups.slice(0, 6).join(':') === '0:0:0:0:0:ffff') return groups.slice(6).flatMap(bytesOf).join('.');",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/accounts/signIn.ts', 'src/proxy/accounts/signIn.test.ts', [
    {
      row: 3,
      named: 'row 3: twenty wrong passwords are five looked at, and the right one is refused meanwhile',
      guard: 'if (!admission.admitted) {',
      without: 'if (false as boolean) {',
    },
    {
      row: 3,
      named: 'row 3: twenty guesses at the same moment are five looked at',
      guard: 'const admission = await throttle.admit(name, address);',
      without: `await staff.check(name, attempt.password);
    const admission = await throttle.admit(name, address);`,
    },
    {
      row: 5,
      named: 'row 5: a session that the browser brought is ended, and never becomes the new one',
      guard: 'if (previousId !== null && started) await sessions.end(previousId);',
      without: '',
    },
    {
      row: 6,
      named: 'row 6: who is given another password while the password is checked gets no session',
      guard: `if (person.stands()) return started;
    // The account went`,
      without: `return started;
    // The account went`,
    },
    {
      row: 27,
      named: 'row 27: what was typed as a name is not recorded unless somebody has it',
      guard: 'staff.find(name)?.name ?? unknownUser',
      without: 'name',
    },
    {
      row: 27,
      named: 'row 3: twenty wrong passwords are five looked at, and the right one is refused meanwhile',
      guard:
        "audit.record(started?.session.user ?? knownName(name), started ? 'signed_in' : 'sign_in_failed');",
      without: '',
    },
  ]),
  ...guardsOf('src/proxy/accounts/hasher.ts', 'src/proxy/accounts/hasher.test.ts', [
    {
      row: 3,
      named: 'row 3: guessing runs two hashes at once and no more',
      guard: 'const RUNNING = 2;',
      without: 'const RUNNING = 200;',
    },
    {
      row: 4,
      named: 'row 4: a name that nobody has costs the hash that a known one costs, and matches nothing',
      guard: 'const known = stored === null ? nobody : parsePhc(stored);',
      without: `if (stored === null) return { matches: false, outdated: false };
      const known = parsePhc(stored);`,
    },
    {
      row: 4,
      named: 'row 4: not even what derives to the bytes that stand for nobody lets anyone in',
      guard: '&& stored !== null;',
      without: ';',
    },
  ]),
  ...guardsOf('src/proxy/accounts/staff.ts', 'src/proxy/accounts/signIn.test.ts', [
    {
      row: 4,
      named: 'row 4: a name that nobody has is refused as a wrong password is, after as many hashes',
      guard: 'const { matches, outdated } = await hasher.check(password, row?.hash ?? null);',
      without: `if (!row) return null;
      const { matches, outdated } = await hasher.check(password, row.hash);`,
    },
  ]),
  ...guardsOf('src/proxy/limits/consume.ts', 'src/proxy/limits/signInThrottle.test.ts', [
    {
      row: 48,
      named: 'row 48: while Redis is gone nobody is let by uncounted',
      guard: 'if (!(reason instanceof RateLimiterRes)) throw new StoreUnavailable(reason);',
      without: 'if (!(reason instanceof RateLimiterRes)) return { admitted: true };',
    },
  ]),
];
