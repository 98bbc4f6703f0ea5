/** What came in while the page was open. */
export interface Arrivals {
  /** Every message that was there by now; null until the first answer. */
  known: ReadonlySet<number> | null;
  /** When the newest of the first answer was taken: what is older, and turns up later, was only slow to load. */
  since: number;
  /** Those that came in since somebody last looked. */
  unnoticed: readonly number[];
}

export const noArrivals: Arrivals = { known: null, since: 0, unnoticed: [] };

interface Answer {
  ids: Float64Array;
  /** When each was taken. */
  times: Float64Array;
  /** When the newest of the days end that have failed, and may be answered later; 0 where none has. */
  missingUntil: number;
}

/** After an answer. What is there at first has not come in. */
export function afterAnswer(before: Arrivals, { ids, times, missingUntil }: Answer): Arrivals {
  const { known, since, unnoticed } = before;
  if (known === null)
    return { known: new Set(ids), since: times.reduce((a, b) => Math.max(a, b), missingUntil), unnoticed };
  const unknown: number[] = [];
  const arrived: number[] = [];
  for (const [at, id] of ids.entries()) {
    if (known.has(id)) continue;
    unknown.push(id);
    if ((times[at] ?? 0) > since) arrived.push(id);
  }
  if (unknown.length === 0) return before;
  return { known: new Set([...known, ...unknown]), since, unnoticed: [...unnoticed, ...arrived] };
}

/** After somebody looked. */
export function afterLook(before: Arrivals): Arrivals {
  return before.unnoticed.length === 0 ? before : { ...before, unnoticed: [] };
}

/** Emergencies first: "1 emergency and 2 other new messages". */
export function arrivalWords(count: number, emergencies: number): string {
  const others = count - emergencies;
  const urgent = emergencies === 1 ? '1 emergency' : `${emergencies} emergencies`;
  if (emergencies === 0) return others === 1 ? '1 new message' : `${others} new messages`;
  if (others === 0) return urgent;
  return `${urgent} and ${others} other new ${others === 1 ? 'message' : 'messages'}`;
}
