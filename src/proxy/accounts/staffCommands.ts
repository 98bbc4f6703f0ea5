import { civilDateOf } from '#src/lib/time/zone.ts';
import type { Audit } from '#src/proxy/audit/audit.ts';
import { StoreUnavailable } from '#src/proxy/store/storeUnavailable.ts';
import { Refusal } from './refusal.ts';
import type { SharedState } from './sharedState.ts';
import type { Staff } from './staff.ts';

interface Parts extends SharedState {
  staff: Staff;
  audit: Audit;
  readPassword: () => Promise<string>;
  print: (line: string) => void;
  timeZone: string;
}

/** What `npm run user` does. Each rejects with a Refusal where it cannot be done. */
export function staffCommands({ staff, audit, sessions, throttle, readPassword, print, timeZone }: Parts) {
  return {
    async add(name: string): Promise<void> {
      const free = staff.freeName(name);
      const { name: added } = await staff.add(free, await readPassword());
      audit.record(added, 'user_added');
      print(`${added} may sign in.`);
    },

    async passwd(name: string): Promise<void> {
      if (!staff.find(name)) throw new Refusal('Nobody has that name.');
      const { name: changed } = await staff.changePassword(name, await readPassword());
      audit.record(changed, 'user_password_changed');
      const ended = await toldAs(`${changed} has the new password`, 'passwd', async () => {
        await throttle.forget(changed);
        return sessions.endAllOf(changed);
      });
      print(`${changed} has the new password. ${endedWords(ended)}`);
    },

    async remove(name: string): Promise<void> {
      const removed = staff.remove(name)?.name;
      if (removed) audit.record(removed, 'user_removed');
      // Also where nobody has the name: the last time may have got no further than the account.
      const ended = await toldAs(`${removed ?? name} is removed`, 'remove', () =>
        sessions.endAllOf(removed ?? name),
      );
      if (!removed && ended === 0) throw new Refusal('Nobody has that name.');
      print(`${removed ?? name} is removed. ${endedWords(ended)}`);
    },

    async list(): Promise<void> {
      const everyone = staff.list();
      for (const { name, addedAt } of everyone) print(`${civilDateOf(addedAt, timeZone)}  ${name}`);
      if (everyone.length === 0) print('There is nobody yet: npm run user -- add NAME');
    },
  };
}

async function toldAs(done: string, verb: string, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    throw new Refusal(
      `${done}, but the sessions of that name could not be ended: the store is gone. Run ${verb} again.`,
    );
  }
}

function endedWords(count: number): string {
  return count === 1 ? '1 session was ended.' : `${count} sessions were ended.`;
}
