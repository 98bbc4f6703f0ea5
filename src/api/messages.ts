import { queryOptions } from '@tanstack/react-query';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { parseOne, type Rows } from '#src/v2/envelope.ts';
import { type Message, messageSchema } from '#src/v2/message.ts';
import { call } from './http.ts';
import { createKnownAnswers } from './knownAnswers.ts';
import { readMessages } from './readMessages.ts';

const knownLists = createKnownAnswers<Rows<Message>>();
const knownMessages = createKnownAnswers<Message>();

/** As readMessages, on the page: for a few days. The inbox reads in its worker. */
export const messagesQuery = (from: CivilDate, to: CivilDate) =>
  queryOptions({
    queryKey: ['messages', 'list', from, to],
    queryFn: ({ signal }) => readMessages({ from, to }, { signal, known: knownLists, make: (rows) => rows }),
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
