import type { WireMessage } from './message.ts';

/** Fields of the single message that the list's summary lacks: delivery, what was done since, address, odds and ends. */
const onlyInDetail = new Set([
  'activities_count',
  'address',
  'address2',
  'call_ref_id',
  'closing_action_group_id',
  'delivered_at',
  'delivered_by',
  'delivered_to',
  'email_subject',
  'escalation_counter',
  'ivr',
  'message_received_date',
  'note',
  'pickup_date',
  'pickup_user_id',
  'positive_data_dip',
  'sale_id',
  'send_at',
  'updated_at',
  'uuid',
]);

export function summarise(message: WireMessage): Record<string, unknown> {
  return Object.fromEntries(Object.entries(message).filter(([field]) => !onlyInDetail.has(field)));
}
