/** What a new To Do is started from, as the address says. */
export type Start = { from: 'nothing' } | { from: 'message' | 'template'; id: number };

export function readStart(params: URLSearchParams): Start {
  for (const from of ['message', 'template'] as const) {
    const id = params.get(from);
    if (id !== null && /^[1-9]\d{0,14}$/.test(id)) return { from, id: Number(id) };
  }
  return { from: 'nothing' };
}

export function startKey(start: Start): string {
  return start.from === 'nothing' ? start.from : `${start.from} ${start.id}`;
}
