import type { DayRange } from '#src/lib/time/dayChoice.ts';
import { parseRows, type Rows } from '#src/v2/envelope.ts';
import { type Message, messageSchema } from '#src/v2/message.ts';
import { formatWireDate } from '#src/v2/wireDate.ts';
import type { Use } from './activity.ts';
import { call } from './http.ts';
import type { KnownAnswers } from './knownAnswers.ts';

interface Reading<T> {
  signal: AbortSignal;
  use?: Use;
  known: KnownAnswers<T>;
  /** What is made of the answer. */
  make: (rows: Rows<Message>) => T;
}

/** The messages between two dates as the service reads them: whoever needs days of a zone asks wider and filters. */
export function readMessages<T>({ from, to }: DayRange, { make, ...how }: Reading<T>): Promise<T> {
  return call('/api/v2/messages', {
    ...how,
    params: { from_date: formatWireDate(from), to_date: formatWireDate(to) },
    parse: (body) => make(parseRows(messageSchema, body)),
  });
}
