import type { Draft } from './draft.ts';

/** A draft without problems, for tests to change. */
export const exampleDraft: Draft = {
  accountNumber: 'W0411',
  deliveryType: 'sms',
  contact: '(954) 832-6297',
  from: '+17542838007',
  messageText: 'Bring your papers',
  interval: 2,
  days: [6, 2, 4],
  times: [
    { key: 1, minutes: 17 * 60 + 30 },
    { key: 0, minutes: 9 * 60 },
  ],
};
