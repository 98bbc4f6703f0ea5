import * as v from 'valibot';
import { type ToDo, toDoSchema } from '#src/v2/toDo.ts';

/** A To Do as the service sends it, read, for tests: of `fields`, and of a schedule unless that is null. */
export function exampleToDo(
  fields: Record<string, unknown>,
  schedule: Record<string, unknown> | null = {},
): ToDo {
  return v.parse(toDoSchema, {
    to_do: {
      id: 157,
      delivery_type: 'sms',
      contact: '9548326297',
      from: '7542838007',
      message_text: 'Bring your papers',
      created_at: '2026-11-23T17:28:12.723Z',
      ...fields,
    },
    schedule: schedule && {
      id: 76,
      rule: { rule_type: 'IceCube::WeeklyRule', interval: 2, validations: { day: [2, 4, 6] } },
      times: ['9:00 AM', '5:30 PM'],
      previous_occurrence: null,
      next_occurrence: '2026-11-24T14:00:00.000Z',
      ...schedule,
    },
  });
}
