import { valueText } from '#src/lib/fields/fieldWords.ts';
import { readInstant } from '#src/lib/fields/readFields.ts';
import { formatLength } from '#src/lib/time/format.ts';
import type { Message } from '#src/v2/message.ts';

/** A step on a message's way to the office, in the order of the day. */
export interface DeliveryStep {
  label: string;
  /** False for what has not happened yet. */
  done: boolean;
  at: number | null;
  /** How long it took from the step before, in words. */
  took: string | null;
  /** What stands alone where the instant is not known, or says more beside it. */
  text: string | null;
}

type Delivered = Pick<
  Message,
  'created_at' | 'delivered_at' | 'delivered_to' | 'next_escalation_at' | 'escalation_counter' | 'pickup_date'
>;

export function deliverySteps(message: Delivered, now: number): DeliveryStep[] {
  const { created_at, pickup_date } = message;
  const taken: DeliveryStep = { label: 'Taken', done: true, at: created_at, took: null, text: null };
  const steps = [taken, delivered(message, now), ...escalated(message), pickedUp(pickup_date)];
  const happened = inOrder(steps.filter(({ done }) => done));
  const open = steps.filter(({ done }) => !done);
  const due = pickup_date?.trim() ? [] : nextEscalation(message.next_escalation_at, now);
  return [...withLengths(happened), ...due, ...open];
}

function delivered({ created_at, delivered_at, delivered_to }: Delivered, now: number): DeliveryStep {
  const recipient = valueText(delivered_to);
  const waited = now - created_at;
  return {
    label: 'Delivered',
    done: delivered_at !== null,
    at: delivered_at,
    took: null,
    text: recipient
      ? `to ${recipient}`
      : delivered_at === null
        ? waited > 0
          ? `Not yet, ${formatLength(waited)} after it was taken`
          : 'Not yet'
        : null,
  };
}

/** The service counts escalations, and does not say when they were. */
function escalated({ escalation_counter: count }: Delivered): DeliveryStep[] {
  if (!count) return [];
  const text = count === 1 ? 'once' : `${count} times`;
  return [{ label: 'Escalated', done: true, at: null, took: null, text }];
}

function nextEscalation(at: number | null, now: number): DeliveryStep[] {
  return at === null
    ? []
    : [{ label: 'Next escalation', done: false, at, took: null, text: relative(at, now) }];
}

function pickedUp(date: string | null): DeliveryStep {
  const text = date?.trim() || null;
  const at = readInstant(text);
  const said = at === null ? (text ?? 'Not yet') : null;
  return { label: 'Picked up', done: text !== null, at, took: null, text: said };
}

/** A step without an instant stays behind the one that it follows. */
function inOrder(steps: readonly DeliveryStep[]): DeliveryStep[] {
  let latest = 0;
  const known = steps.map((step) => ({ step, at: (latest = step.at ?? latest) }));
  return known.toSorted((a, b) => a.at - b.at).map(({ step }) => step);
}

function withLengths(steps: readonly DeliveryStep[]): DeliveryStep[] {
  let before: number | null = null;
  return steps.map((step) => {
    const took: string | null =
      step.at === null || before === null ? null : `${formatLength(step.at - before)} later`;
    before = step.at ?? before;
    return { ...step, took };
  });
}

function relative(instant: number, now: number): string {
  const minutes = Math.round((instant - now) / 60_000);
  if (minutes === 0) return 'now';
  const length = formatLength(minutes * 60_000);
  return minutes > 0 ? `in ${length}` : `was due ${length} ago`;
}
