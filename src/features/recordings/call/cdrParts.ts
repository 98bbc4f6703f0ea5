import type { Cdr } from '#src/v2/recording.ts';

const labels = {
  ivr_sec: 'Automatic menu (IVR)',
  wait_sec: 'Waiting',
  talk_sec: 'Talking',
  hold_sec: 'On hold',
  transfer_sec: 'Transfer',
  conference_sec: 'Conference',
  wrap_sec: 'Wrap-up after the call',
} as const satisfies Partial<Record<keyof Cdr, string>>;

type CdrPartKey = keyof typeof labels;

export interface CdrPart {
  key: CdrPartKey;
  label: string;
  /** In all, over the whole call. */
  seconds: number;
  /** Of all the parts together, 0 to 1. */
  share: number;
}

const keys: CdrPartKey[] = [
  'ivr_sec',
  'wait_sec',
  'talk_sec',
  'hold_sec',
  'transfer_sec',
  'conference_sec',
  'wrap_sec',
];

/**
 * How a call's time was spent, parts of no time left out. The seconds are totals (a caller put on hold twice has one part
 * "on hold"), so the parts say nothing of when in the recording they were.
 */
export function cdrParts(cdr: Cdr): CdrPart[] {
  const seconds = (key: CdrPartKey) => cdr[key] ?? 0;
  const total = keys.reduce((sum, key) => sum + seconds(key), 0);
  return keys
    .filter((key) => seconds(key) > 0)
    .map((key) => ({ key, label: labels[key], seconds: seconds(key), share: seconds(key) / total }));
}
