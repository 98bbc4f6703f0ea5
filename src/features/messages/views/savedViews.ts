import * as v from 'valibot';
import { type ListedView, readView, writeView } from '#src/features/messages/viewParams.ts';

/** A view that a person named: what stands in the address, never what was searched for. */
const viewSchema = v.object({
  id: v.number(),
  name: v.pipe(v.string(), v.maxLength(60)),
  /** As the address has it. */
  query: v.pipe(v.string(), v.maxLength(8000)),
  density: v.picklist(['cosy', 'compact']),
});

const MOST = 50;

export const savedViewsSchema = v.pipe(v.array(viewSchema), v.maxLength(MOST), v.readonly());

export type SavedView = v.InferOutput<typeof viewSchema>;
export type SavedViews = v.InferOutput<typeof savedViewsSchema>;

/** The views that every inbox has, of whichever days are chosen. */
export const readyMadeViews = [
  { name: 'All messages', filters: {} },
  { name: 'Unread', filters: { unread: ['yes'] } },
  { name: 'Emergencies', filters: { emergency: ['yes'] } },
] as const;

export type ReadyMadeView = (typeof readyMadeViews)[number];

/** The name of the view that is shown; null where it has none. */
export function nameOfView(view: ListedView, saved: SavedViews): string | null {
  const query = writeView(view).toString();
  const filters = writeView({ ...view, ...plain }).toString();
  return (
    saved.find((each) => each.query === query)?.name ??
    readyMadeViews.find(
      (each) => writeView({ ...view, ...plain, filters: each.filters }).toString() === filters,
    )?.name ??
    null
  );
}

/** With a further view; of very many the oldest goes. */
export function withView(saved: SavedViews, view: Omit<SavedView, 'id'>): SavedViews {
  const id = 1 + Math.max(0, ...saved.map((each) => each.id));
  return [...saved, { id, ...view }].slice(-MOST);
}

/** As a person left the views that they were shown, renamed or taken out; what came or changed since stays. */
export function withEdits(saved: SavedViews, shown: SavedViews, left: SavedViews): SavedViews {
  const before = new Map(shown.map(({ id, name }) => [id, name]));
  const after = new Map(left.map(({ id, name }) => [id, name.trim()]));
  return saved.flatMap((view) => {
    const name = after.get(view.id);
    if (name === undefined) return before.has(view.id) ? [] : view;
    return name === before.get(view.id) ? view : { ...view, name };
  });
}

/** Why a name will not do, in words; null where it will. */
export function nameProblem(name: string, others: readonly SavedView[]): string | null {
  if (name === '') return 'Give it a name';
  const taken = [...readyMadeViews, ...others].some((each) => each.name.toLowerCase() === name.toLowerCase());
  return taken ? 'There is a view of that name' : null;
}

export function viewOf({ query }: SavedView): ListedView {
  return readView(new URLSearchParams(query));
}

const plain = { sort: 'newest', group: 'day' } as const;
