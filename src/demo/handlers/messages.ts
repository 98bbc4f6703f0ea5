import { http, HttpResponse, type RequestHandler } from 'msw';
import type { Inbox } from '#src/demo/account/inbox.ts';
import type { WireMessage } from '#src/demo/account/message.ts';
import { addDays, type CivilDate } from '#src/lib/time/civilDate.ts';
import { parseWireDate } from '#src/v2/wireDate.ts';
import { checked } from './callerChecks.ts';
import { failure, jsonStream } from './reply.ts';

export function messageHandlers(base: string, token: string, inbox: Inbox): RequestHandler[] {
  return [
    http.get(
      `${base}/v2/messages`,
      checked(token, ({ request }) => {
        const range = readRange(new URL(request.url).searchParams, inbox);
        if (typeof range === 'string') return failure(422, range);
        return jsonStream(listParts(inbox, range));
      }),
    ),
    http.get(
      `${base}/v2/messages/:id`,
      checked(token, ({ params }) => {
        const message = inbox.byId(Number(params['id']));
        return message ? HttpResponse.json({ data: message }) : failure(404, 'Message not found');
      }),
    ),
  ];
}

interface Range {
  from: CivilDate;
  to: CivilDate;
}

/** The asked days, both included; or what is wrong with them. */
function readRange(params: URLSearchParams, inbox: Inbox): Range | string {
  const [from, to] = [params.get('from_date'), params.get('to_date')];
  if (from === null && to === null) return { from: inbox.firstDay(), to: inbox.lastDay() };
  if (from === null) return 'from_date is missing';
  if (to === null) return 'to_date is missing';
  const [fromDay, toDay] = [parseWireDate(from), parseWireDate(to)];
  if (!fromDay) return 'from_date must be a date as MM-DD-YYYY';
  if (!toDay) return 'to_date must be a date as MM-DD-YYYY';
  return fromDay <= toDay ? { from: fromDay, to: toDay } : 'from_date is after to_date';
}

/** `{"data":[…]}`, newest day first, a day at a time. */
function* listParts(inbox: Inbox, { from, to }: Range): Generator<string> {
  const [first, last] = [inbox.firstDay(), inbox.lastDay()];
  let before = '{"data":[';
  for (let day = to < last ? to : last; day >= from && day >= first; day = addDays(day, -1)) {
    const rows = inbox.ofDay(day).map((message) => JSON.stringify(summary(message)));
    if (rows.length === 0) continue;
    yield before + rows.join(',');
    before = ',';
  }
  yield before === ',' ? ']}' : `${before}]}`;
}

/** Fields of the single message that the list leaves out. */
const notInSummary = new Set([
  'updated_at',
  'delivered_at',
  'delivered_by',
  'delivered_to',
  'escalation_counter',
  'activities_count',
  'closing_action_group_id',
  'email_subject',
  'uuid',
  'note',
  'address',
  'address2',
  'positive_data_dip',
  'ivr',
  'pickup_date',
  'pickup_user_id',
  'call_ref_id',
  'sale_id',
  'send_at',
  'message_received_date',
]);

function summary(message: WireMessage): Record<string, unknown> {
  return Object.fromEntries(Object.entries(message).filter(([field]) => !notInSummary.has(field)));
}
