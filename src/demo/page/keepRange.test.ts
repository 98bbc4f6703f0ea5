import { expect, test } from 'vitest';
import { keepRange } from './keepRange.ts';

function modeAfter(data: unknown): unknown {
  const messages = new EventTarget();
  keepRange(messages);
  messages.dispatchEvent(new MessageEvent('message', { data }));
  return data;
}

test('a request that would lose its Range is made one that keeps it', () => {
  const payload = { url: '/recordings/a', mode: 'no-cors', headers: { range: 'bytes=5-' } };
  expect(modeAfter({ type: 'REQUEST', payload })).toEqual({
    type: 'REQUEST',
    payload: { ...payload, mode: 'same-origin' },
  });
});

test.each([
  { type: 'REQUEST', payload: { mode: 'cors' } },
  { type: 'RESPONSE', payload: { mode: 'no-cors' } },
  { type: 'REQUEST' },
  null,
])('the message %o stays as it is', (data) => {
  expect(modeAfter(structuredClone(data))).toEqual(data);
});
