import { http, HttpResponse, type RequestHandler } from 'msw';
import type { AccountOptions } from '#src/demo/account/account.ts';
import type { Inbox } from '#src/demo/account/inbox.ts';
import { summarise } from '#src/demo/account/summary.ts';
import {
  faultOfId,
  faultOfRange,
  messageOfFaultDay,
  messagesOfFaultDay,
} from '#src/demo/account/yearOfFaults.ts';
import { checked } from './callerChecks.ts';
import { dateRange } from './dateRange.ts';
import { faultyAnswer } from './faultyAnswer.ts';
import { createMessageList } from './messageList.ts';
import { failure, jsonStream } from './reply.ts';

export function messageHandlers(
  base: string,
  token: string,
  inbox: Inbox,
  account: AccountOptions,
): RequestHandler[] {
  const listed = createMessageList(inbox);

  return [
    http.get(
      `${base}/v2/messages`,
      checked(token, ({ request }) => {
        const range = dateRange(new URL(request.url).searchParams);
        if (typeof range === 'string') return failure(422, range);
        if (!range) return jsonStream(listed(inbox.log.firstDay(), inbox.log.lastDay()));
        const faulty = faultOfRange(range.from, range.to);
        if (!faulty) return jsonStream(listed(range.from, range.to));
        const data = messagesOfFaultDay(faulty.day, account).map(summarise);
        return faultyAnswer(faulty.fault, request, { data });
      }),
    ),
    http.get(
      `${base}/v2/messages/:id`,
      checked(token, ({ params, request }) => {
        const id = /^\d{1,15}$/.test(String(params['id'])) ? Number(params['id']) : 0;
        const fault = faultOfId(id);
        if (fault) return faultyAnswer(fault, request, { data: { id, created_at: '2001-01-01T12:00:00Z' } });
        const message = inbox.byId(id) ?? messageOfFaultDay(id, account);
        return message ? HttpResponse.json({ data: message }) : failure(404, 'Message not found');
      }),
    ),
  ];
}
