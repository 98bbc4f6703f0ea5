import * as v from 'valibot';
import type { Store } from '#src/proxy/store/sqlite.ts';
import type { Hasher } from './hasher.ts';
import { nameKey, readName } from './name.ts';
import { passwordProblem } from './passwordRules.ts';
import { Refusal } from './refusal.ts';

interface StaffMember {
  /** As it was written when the account was added. */
  name: string;
  addedAt: number;
}

/** Somebody whose name and password were right. */
interface KnownPerson {
  name: string;
  /** False as soon as the account is removed or has another password. */
  stands: () => boolean;
}

export interface Staff {
  list: () => StaffMember[];
  find: (name: string) => StaffMember | null;
  /** A name for a new account, as it would be kept. Throws a Refusal where it cannot be one, or is taken. */
  freeName: (text: string) => string;
  /** Rejects with a Refusal for a name or password that cannot be taken, and for a name that is there. */
  add: (name: string, password: string) => Promise<StaffMember>;
  /** Rejects with a Refusal, as `add` does. */
  changePassword: (name: string, password: string) => Promise<StaffMember>;
  /** The member who is no longer there, or null where nobody had the name. */
  remove: (name: string) => StaffMember | null;
  /** Null for a wrong password and for a name that nobody has, at the same cost. Rejects with TooBusy. */
  check: (name: string, password: string) => Promise<KnownPerson | null>;
}

const rowSchema = v.object({ name: v.string(), hash: v.string(), added_at: v.number() });

/** The people who may sign in with a password, in the embedded store. */
export function createStaff(store: Store, hasher: Hasher, now: () => number): Staff {
  const rowOf = (name: string) => {
    const row = store.get('SELECT * FROM staff WHERE key = ?', nameKey(name));
    return row ? v.parse(rowSchema, row) : null;
  };
  const find = (name: string) => {
    const row = rowOf(name);
    return row && { name: row.name, addedAt: row.added_at };
  };
  const freeName = (text: string) => {
    const name = readName(text);
    if (name === null) {
      throw new Refusal(
        "A name has 1 to 64 letters, digits, single spaces and . _ - ' @, and starts with a letter or digit.",
      );
    }
    const taken = find(name);
    if (taken) throw alreadyThere(taken.name);
    return name;
  };

  return {
    find,
    list: () =>
      Array.from(store.rows('SELECT * FROM staff ORDER BY key'), (row) => {
        const { name, added_at } = v.parse(rowSchema, row);
        return { name, addedAt: added_at };
      }),

    freeName,

    async add(text, password) {
      const name = freeName(text);
      refuseWeak(password, name);
      const hash = await hasher.hash(password);
      const addedAt = now();
      const added = store.run(
        'INSERT OR IGNORE INTO staff (key, name, hash, added_at) VALUES (?, ?, ?, ?)',
        nameKey(name),
        name,
        hash,
        addedAt,
      );
      if (added === 0) throw alreadyThere(name);
      return { name, addedAt };
    },

    async changePassword(text, password) {
      const member = find(text);
      if (!member) throw new Refusal('Nobody has that name.');
      refuseWeak(password, member.name);
      const hash = await hasher.hash(password);
      const changed = store.run('UPDATE staff SET hash = ? WHERE key = ?', hash, nameKey(member.name));
      if (changed === 0) throw new Refusal(`${member.name} was removed meanwhile.`);
      return member;
    },

    remove(name) {
      const member = find(name);
      store.run('DELETE FROM staff WHERE key = ?', nameKey(name));
      return member;
    },

    async check(name, password) {
      const row = rowOf(name);
      const { matches, outdated } = await hasher.check(password, row?.hash ?? null);
      if (!row || !matches) return null;
      let hash = row.hash;
      if (outdated) {
        const dearer = await hasher.hash(password);
        if (store.run('UPDATE staff SET hash = ? WHERE key = ? AND hash = ?', dearer, nameKey(name), hash))
          hash = dearer;
      }
      return { name: row.name, stands: () => rowOf(name)?.hash === hash };
    },
  };
}

function refuseWeak(password: string, name: string): void {
  const problem = passwordProblem(password, name);
  if (problem !== null) throw new Refusal(problem);
}

function alreadyThere(name: string): Refusal {
  return new Refusal(`There is an account of that name already: ${name}.`);
}
