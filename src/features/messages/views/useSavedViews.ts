import { useSession } from '#src/api/useSession.ts';
import type { Kept } from '#src/lib/kept/kept.ts';
import { keepText } from '#src/lib/kept/keptText.ts';
import { useKept } from '#src/ui/useKept.ts';
import { type SavedViews, savedViewsSchema } from './savedViews.ts';

// A name that a person gives may be anything: views are theirs alone, and go with all that they chose to keep.
const kept = keepText<SavedViews>({ name: 'inbox-views', schema: savedViewsSchema, otherwise: [] });

/** The views that the person named in this browser, and the way to change them; false from it where the browser kept nothing. */
export function useSavedViews(): [SavedViews, Kept<SavedViews>['update']] {
  const { user } = useSession();
  const views = kept.of(user);
  const [saved] = useKept(views);
  return [saved, views.update];
}
