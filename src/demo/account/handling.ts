import type { Random } from '#src/demo/random.ts';
import type { Call } from './call.ts';

const dispositions = [
  [30, null],
  [26, 'Called back'],
  [14, 'Left voicemail'],
  [12, 'Appointment booked'],
  [8, 'No action needed'],
  [6, 'Forwarded'],
  [4, 'Not a fit'],
] as const;

/** Days, and the share that is read before they are over. */
const readByAge = [
  [1, 0.15],
  [2, 0.45],
  [4, 0.7],
  [8, 0.88],
] as const;

const iso = (instant: number) => new Date(instant).toISOString();

/** What happened to a message after the agent saved it: delivery, escalation, reading. */
export function handling(random: Random, { line, situation }: Call, createdAt: number, ageInDays: number) {
  const read = random.next() < readShare(ageInDays);
  const emergency = situation.emergency ?? false;
  const undelivered = ageInDays < 1 && random.chance(0.06);
  const deliveredAt = createdAt + random.int(180, emergency ? 4000 : 95_000);
  const steps = emergency ? random.int(0, 3) : 0;
  const disposition = random.weighted(dispositions);
  return {
    read,
    status: undelivered ? 'pending' : emergency && read ? 'acknowledged' : 'delivered',
    disposition: read && ageInDays > 0 ? disposition : null,
    updated_at: iso(undelivered ? createdAt + 187 : deliveredAt + 3),
    delivered_at: undelivered ? null : iso(deliveredAt),
    delivered_by: undelivered ? null : random.pick([3, 7, 11, 14]),
    delivered_to: null,
    pickup_date: null,
    pickup_user_id: null,
    escalation_level_id: emergency ? 9 : 7,
    next_escalation_at: emergency && !read ? iso(createdAt + (steps + 1) * 300_000) : null,
    escalation_counter: steps,
    activities_count: random.int(2, 4) + steps * 2,
    closing_action_group_id: 1,
    email_subject: random.chance(0.4) ? `${emergency ? 'URGENT: ' : ''}Message for ${line.business}` : '',
  };
}

/** Newer messages are mostly unread; an old one that nobody read is rare. */
function readShare(ageInDays: number): number {
  const [, read] = readByAge.find(([days]) => ageInDays < days) ?? [0, 0.99];
  return read;
}
