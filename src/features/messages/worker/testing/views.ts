import fc from 'fast-check';
import { windowsOf } from '#src/features/messages/engine/windows.ts';
import type { InboxList } from '#src/features/messages/inboxList.ts';
import { aMessage } from '#src/features/messages/message.fixture.ts';
import { computeView } from '#src/features/messages/worker/view/computeView.ts';
import { messagesOfDays } from '#src/features/messages/worker/segment/messagesOfDays.ts';
import type { ViewRequest } from '#src/features/messages/worker/view/viewRequest.ts';
import { Vocabulary } from '#src/features/messages/worker/vocabulary/vocabulary.ts';
import { invariant } from '#src/lib/invariant.ts';
import { type CivilDate, parseCivilDate } from '#src/lib/time/civilDate.ts';
import type { Message } from '#src/v2/message.ts';
import { segmentOf } from './segmentOf.ts';

/** A day that there is. */
export function day(text: string): CivilDate {
  const date = parseCivilDate(text);
  invariant(date, `${text} is no day; write it as 2026-11-23`);
  return date;
}

const today = day('2026-11-23');
export const range = { from: day('2026-08-20'), to: today };
export const newYork = 'America/New_York';

/** What is asked, with everything else as the inbox opens. */
export function requested(changed: Partial<ViewRequest> = {}): ViewRequest {
  return {
    windows: [],
    range,
    timeZone: newYork,
    text: '',
    filters: {},
    sort: 'newest',
    group: 'day',
    ...changed,
  };
}

/** The view of messages that were loaded window by window. */
export function viewOf(
  messages: readonly Message[],
  request: ViewRequest,
  isIndexed = true,
): Omit<InboxList, 'version'> {
  const vocabulary = new Vocabulary();
  const segments = windowsOf(request.range, today).map(({ days }) =>
    segmentOf(messagesOfDays(messages, days, request.timeZone), vocabulary, isIndexed),
  );
  return computeView(segments, vocabulary, request);
}

const names = fc.constantFrom('Ann', 'ann', 'Zoë', 'Bob', '', null);
/** Messages of some months, of few people and values, so that they share them. */
export const someMessages = fc
  .array(
    fc.record({
      at: fc.integer({ min: -100 * 24, max: 20 }),
      first_name: names,
      phone_number: fc.constantFrom('+19548326297', '(754) 283-8007', '', null),
      contact_id: fc.option(fc.integer({ min: 1, max: 4 })),
      read: fc.boolean(),
      is_emergency: fc.boolean(),
      status: fc.constantFrom('delivered', 'pending', '', null),
      agent_id: fc.option(fc.integer({ min: 1, max: 3 })),
      content: fc.constantFrom('The boiler leaks', 'Señor Núñez, boîte', 'call 954-832-6297', ''),
      answers: fc.option(fc.dictionary(fc.constantFrom('urgent', 'pet'), fc.constantFrom('Yes', 'No', ''))),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ at, ...fields }, index) =>
      aMessage({
        id: index + 1,
        created_at: new Date(Date.UTC(2026, 10, 23) + at * 3_600_000).toISOString(),
        ...fields,
      }),
    ),
  );
