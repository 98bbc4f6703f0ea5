import { formatLength } from '#src/lib/time/format.ts';
import type { Message } from '#src/v2/message.ts';
import { valueText } from '#src/lib/fields/fieldWords.ts';

/** A step on a message's way to the office. `at` is an instant; `text` stands alone, or says more beside the instant. */
export interface DeliveryStep {
  label: string;
  at: number | null;
  text: string | null;
}

type Delivered = Pick<
  Message,
  'created_at' | 'delivered_at' | 'delivered_to' | 'next_escalation_at' | 'escalation_counter' | 'pickup_date'
>;

export function deliverySteps(message: Delivered, now: number): DeliveryStep[] {
  const { delivered_at, delivered_to, next_escalation_at, escalation_counter } = message;
  const recipient = valueText(delivered_to);
  const steps: DeliveryStep[] = [
    { label: 'Taken', at: message.created_at, text: null },
    {
      label: 'Delivered',
      at: delivered_at,
      text: recipient ? `to ${recipient}` : delivered_at === null ? 'Not yet' : null,
    },
  ];
  if (escalation_counter) {
    const times = escalation_counter === 1 ? 'once' : `${escalation_counter} times`;
    steps.push({ label: 'Escalated', at: null, text: times });
  }
  if (next_escalation_at !== null) {
    const text = relative(next_escalation_at, now);
    steps.push({ label: 'Next escalation', at: next_escalation_at, text });
  }
  return [...steps, pickup(message.pickup_date)];
}

function pickup(date: string | null): DeliveryStep {
  const text = date?.trim() || null;
  const at = text === null ? Number.NaN : Date.parse(text);
  // Only a text with its offset is an instant; any other is shown as it came.
  const exact = text !== null && /T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text) && Number.isFinite(at);
  return exact
    ? { label: 'Picked up', at, text: null }
    : { label: 'Picked up', at: null, text: text ?? 'Not yet' };
}

function relative(instant: number, now: number): string {
  const minutes = Math.round((instant - now) / 60_000);
  if (minutes === 0) return 'now';
  const length = formatLength(minutes * 60_000);
  return minutes > 0 ? `in ${length}` : `was due ${length} ago`;
}
