import * as v from 'valibot';

/** Where recordings were left: recording ids and seconds, the last one left first. */
export const placesSchema = v.array(v.tuple([v.number(), v.number()]));

export type Places = v.InferOutput<typeof placesSchema>;

const MOST_PLACES = 200;
/** Seconds: who has heard so little starts anew, and who has so little left has heard it. */
const EDGE = 5;

/** Where to take a recording up again; 0 where it was never left, or was heard to its end. */
export function placeOf(places: Places, recordingId: number): number {
  return places.find(([id]) => id === recordingId)?.[1] ?? 0;
}

/** With the place of one recording. `total` in seconds, or null where it is not known. */
export function withPlace(
  places: Places,
  recordingId: number,
  { elapsed, total }: { elapsed: number; total: number | null },
): Places {
  const others = places.filter(([id]) => id !== recordingId);
  const isInside = elapsed >= EDGE && (total === null || elapsed <= total - EDGE);
  return isInside
    ? [[recordingId, Math.round(elapsed * 10) / 10] as [number, number], ...others].slice(0, MOST_PLACES)
    : others;
}
