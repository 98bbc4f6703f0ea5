import { queryOptions } from '@tanstack/react-query';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { parseOne, parseRows } from '#src/v2/envelope.ts';
import { messageSchema } from '#src/v2/message.ts';
import { formatWireDate } from '#src/v2/wireDate.ts';
import { call } from './http.ts';

/** The messages between two dates as the service reads them: whoever needs days of a zone asks wider and filters. */
export const messagesQuery = (fromDate: CivilDate, toDate: CivilDate) =>
  queryOptions({
    queryKey: ['messages', 'list', fromDate, toDate],
    queryFn: ({ signal }) =>
      call('/api/v2/messages', {
        params: { from_date: formatWireDate(fromDate), to_date: formatWireDate(toDate) },
        signal,
        parse: (body) => parseRows(messageSchema, body),
      }),
  });

export const messageQuery = (id: number) =>
  queryOptions({
    queryKey: ['messages', 'one', id],
    queryFn: ({ signal }) =>
      call(`/api/v2/messages/${id}`, { signal, parse: (body) => parseOne(messageSchema, body) }),
  });
