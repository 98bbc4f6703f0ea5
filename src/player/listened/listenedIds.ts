import * as v from 'valibot';

/** Ids of the recordings that were played in this browser, the latest last. */
export const listenedSchema = v.pipe(v.array(v.number()), v.readonly());

/** Months of a busy office; as text some 40 kB. */
const MOST = 5000;

/** With one more; the same where it is among them, so that playing again writes nothing down. */
export function withListened(ids: readonly number[], id: number): readonly number[] {
  return ids.includes(id) ? ids : [...ids, id].slice(-MOST);
}
