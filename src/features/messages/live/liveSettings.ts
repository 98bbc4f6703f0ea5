import * as v from 'valibot';
import { keepPreference } from '#src/lib/kept/kept.ts';

const schema = v.object({ sound: v.boolean(), notify: v.boolean(), withCaller: v.boolean() });

export type LiveSettings = v.InferOutput<typeof schema>;

/** How this browser tells of new messages. A notification shows no caller unless the person chose so: it may stand on a locked screen. */
export const liveSettings = keepPreference<LiveSettings>({
  name: 'new-messages',
  schema,
  otherwise: { sound: false, notify: false, withCaller: false },
});
