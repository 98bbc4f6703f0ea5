/** A moment of a call that an address leads to: seconds into a recording, the first one where none is named. */
export interface Moment {
  recordingId: number | null;
  at: number;
}

const A_DAY = 86_400;

/** Reads `?t=83`, or `?t=1:23` as people type it; null where there is no such moment. */
export function readMoment(params: URLSearchParams): Moment | null {
  const match = /^(?:(?:(\d{1,2}):)?(\d{1,2}):)?(\d{1,5})$/.exec(params.get('t')?.trim() ?? '');
  if (!match) return null;
  const [, hours = '0', minutes = '0', seconds = '0'] = match;
  const at = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const recording = params.get('recording') ?? '';
  return at < A_DAY ? { recordingId: /^\d{1,15}$/.test(recording) ? Number(recording) : null, at } : null;
}

/** Where a recording of the call, by its place among them, is to be played from; null for no moment of it. */
export function momentOf(moment: Moment | null, recordingId: number, index: number): number | null {
  if (!moment) return null;
  const isMeant = moment.recordingId === null ? index === 0 : moment.recordingId === recordingId;
  return isMeant ? moment.at : null;
}
