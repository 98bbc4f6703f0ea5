import * as v from 'valibot';

const message = v.looseObject({
  type: v.literal('REQUEST'),
  payload: v.looseObject({ mode: v.string() }),
});

/**
 * Keeps the Range of what an audio element asks for. MSW's worker hands it to the page as a message, of which MSW makes
 * a Request of the same mode; but a `no-cors` one takes no Range from a script, and every seek would start at the
 * beginning. Call it before MSW listens.
 */
export function keepRange(messages: EventTarget): void {
  messages.addEventListener('message', (event) => {
    if (!(event instanceof MessageEvent) || !v.is(message, event.data)) return;
    const { payload } = event.data;
    if (payload.mode === 'no-cors') payload.mode = 'same-origin';
  });
}
