import { queryOptions } from '@tanstack/react-query';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { parseOne, parseRows, type Rows } from '#src/v2/envelope.ts';
import { type Message, messageSchema } from '#src/v2/message.ts';
import { formatWireDate } from '#src/v2/wireDate.ts';
import { call } from './http.ts';
import { createKnownAnswers } from './knownAnswers.ts';

const knownLists = createKnownAnswers<Rows<Message>>();
const knownMessages = createKnownAnswers<Message>();

/** The messages between two dates as the service reads them: whoever needs days of a zone asks wider and filters. */
export const messagesQuery = (fromDate: CivilDate, toDate: CivilDate) =>
  queryOptions({
    queryKey: ['messages', 'list', fromDate, toDate],
    queryFn: ({ signal }) =>
      call('/api/v2/messages', {
        params: { from_date: formatWireDate(fromDate), to_date: formatWireDate(toDate) },
        signal,
        known: knownLists,
        parse: (body) => parseRows(messageSchema, body),
      }),
  });

export const messageQuery = (id: number) =>
  queryOptions({
    queryKey: ['messages', 'one', id],
    queryFn: ({ signal }) =>
      call(`/api/v2/messages/${id}`, {
        signal,
        known: knownMessages,
        parse: (body) => parseOne(messageSchema, body),
      }),
  });
