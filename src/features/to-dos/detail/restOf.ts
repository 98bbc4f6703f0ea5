const shownFields = new Set([
  'id',
  'delivery_type',
  'contact',
  'from',
  'message_text',
  'subject',
  'from_email',
  'sender_name',
  'instructions',
  'is_sending',
  'run_at',
  'created_at',
  'updated_at',
  'times',
  'rule',
  'previous_occurrence',
  'next_occurrence',
]);

/** What the service sent that the page shows nowhere else, as text: fields of ours without a place, and unknown ones. */
export function restOf(fields: Record<string, unknown>): [name: string, value: string][] {
  return Object.entries(fields)
    .filter(
      ([name, value]) => !shownFields.has(name) && value !== null && value !== undefined && value !== '',
    )
    .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]);
}
