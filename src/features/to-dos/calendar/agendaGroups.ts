import type { CivilDate } from '#src/lib/time/civilDate.ts';
import type { Send, SendsOfDays } from './sendsOfDays.ts';

/** The sends one below the other, each with a key of its own, and the days that stand above some of them. */
interface AgendaGroups {
  rows: Send[];
  keys: string[];
  headings: { day: CivilDate; count: number; at: number }[];
}

/** Days without sends are left out. */
export function agendaGroups({ days }: SendsOfDays): AgendaGroups {
  const groups: AgendaGroups = { rows: [], keys: [], headings: [] };
  for (const { day, sends } of days) {
    if (sends.length === 0) continue;
    groups.headings.push({ day, count: sends.length, at: groups.rows.length });
    for (const send of sends) {
      groups.rows.push(send);
      groups.keys.push(`${send.entry.id} ${send.at}`);
    }
  }
  return groups;
}
