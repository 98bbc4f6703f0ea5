import type { InferInput } from 'valibot';
import { Random } from '#src/demo/random.ts';
import { fromDayNumber, toDayNumber } from '#src/lib/time/civilDate.ts';
import { civilDateOf, startOfDay } from '#src/lib/time/zone.ts';
import { dayNames, type NewToDo } from '#src/v2/newToDo.ts';
import type { toDoSchema } from '#src/v2/toDo.ts';
import { type AccountOptions, FIRST_TO_DO_ID } from './account.ts';
import { lines } from './lines.ts';
import { type NextAndPrevious, nextAndPrevious } from './nextAndPrevious.ts';
import { otherReminders } from './otherReminders.ts';
import type { Reminder } from './reminder.ts';
import { weeklyReminders } from './weeklyReminders.ts';

type WireToDo = InferInput<typeof toDoSchema>;

const FIRST_SCHEDULE_ID = 40;
const reminders = [...weeklyReminders, ...otherReminders];
const MINUTE = 60_000;

interface Kept {
  toDo: WireToDo['to_do'];
  schedule: Pick<NonNullable<WireToDo['schedule']>, 'rule' | 'times'> | null;
  createdAt: number;
  /** Worked out when it is first asked for, and again when the next occurrence has passed. */
  occurs?: NextAndPrevious;
}

/** The account's To Dos: those from the start, and those that are created. */
export interface ToDos {
  /** Newest first. */
  all: () => WireToDo[];
  create: (newToDo: NewToDo) => WireToDo;
}

export function createToDos(account: AccountOptions): ToDos {
  const { clock, timeZone } = account;
  let kept: Kept[] | null = null;
  // Made at the first request, not at the start.
  const all = () => (kept ??= reminders.map((reminder, index) => fromReminder(reminder, index, account)));

  function show(one: Kept, index: number): WireToDo {
    const { toDo, schedule, createdAt } = one;
    if (!schedule) return { to_do: toDo, schedule: null };
    if (!one.occurs || (one.occurs.next ?? Infinity) <= clock())
      one.occurs = nextAndPrevious(schedule, createdAt, clock(), timeZone);
    const { next, previous } = one.occurs;
    return {
      to_do: toDo,
      schedule: {
        id: FIRST_SCHEDULE_ID + index,
        schedulable_id: toDo.id,
        schedulable_type: 'ToDo',
        ...schedule,
        previous_occurrence: previous === null ? null : iso(previous),
        next_occurrence: next === null ? null : iso(next),
        created_at: iso(createdAt + 4),
        updated_at: iso(createdAt + 20),
      },
    };
  }

  return {
    all: () => all().map(show).toReversed(),
    create(newToDo) {
      const { schedule, ...fields } = newToDo;
      const { interval, days, times } = schedule;
      const one = keep(all().length, { ...fields, from: national(fields.from) }, clock(), {
        rule: weekly(
          interval,
          days.map((day) => dayNames.indexOf(day)).toSorted((a, b) => a - b),
        ),
        times,
      });
      all().push(one);
      return show(one, all().length - 1);
    },
  };
}

function fromReminder(reminder: Reminder, index: number, { seed, clock, timeZone }: AccountOptions): Kept {
  const { repeats, times, everyWeeks = 1, text, contact } = reminder;
  const random = new Random(seed, 'to-do', index);
  // The oldest first; made in office hours, all before the messages that speak of them.
  const daysAgo = 64 + (reminders.length - index) * 7;
  const day = fromDayNumber(toDayNumber(civilDateOf(clock(), timeZone)) - daysAgo);
  const createdAt = startOfDay(day, timeZone) + random.int(9 * 60, 17 * 60) * MINUTE + random.int(0, 59_999);
  const rule = Array.isArray(repeats)
    ? weekly(
        everyWeeks,
        repeats.map((name) => dayNames.indexOf(name)),
      )
    : repeats;
  const fields = {
    delivery_type: contact.includes('@') ? 'email' : 'sms',
    contact,
    from: random.pick(lines).did,
    message_text: text,
  };
  return keep(index, fields, createdAt, rule && { rule, times });
}

function keep(
  index: number,
  fields: Record<'delivery_type' | 'contact' | 'from' | 'message_text', string>,
  createdAt: number,
  schedule: Kept['schedule'],
): Kept {
  const byEmail = fields.delivery_type === 'email';
  return {
    createdAt,
    schedule,
    toDo: {
      id: FIRST_TO_DO_ID + index,
      phone_id: 5,
      delivery_type: fields.delivery_type,
      instructions: null,
      contact: fields.contact,
      created_at: iso(createdAt),
      updated_at: iso(createdAt),
      message_text: fields.message_text,
      times: null,
      is_sending: false,
      run_at: null,
      from: fields.from,
      subject: byEmail ? 'Reminder' : null,
      from_email: null,
      sendgrid_authenticated_domain_id: null,
      sender_name: null,
    },
  };
}

const weekly = (interval: number, day: number[]) => ({
  rule_type: 'IceCube::WeeklyRule',
  interval,
  validations: { day },
});

/** As the API replies: `+17542838007` goes in, `7542838007` comes back. */
function national(from: string): string {
  return from.replace(/^\+1(?=\d{10}$)/, '');
}

const iso = (instant: number) => new Date(instant).toISOString();
