import { useEffect } from 'react';
import type { RowKey, Virtual } from './useVirtual.ts';

/** Scrolls to the row that is opened; -1 where the list does not hold it (yet). Rows that come in later move nothing. */
export function useScrollToOpen(
  { scrollToRow }: Pick<Virtual, 'scrollToRow'>,
  openKey: RowKey | null,
  openRow: number,
): void {
  const isListed = openRow !== -1;
  useEffect(() => {
    if (isListed) scrollToRow(openRow);
    // oxlint-disable-next-line react/exhaustive-deps -- only when another is opened: where it stands changes with every row that comes in
  }, [openKey, isListed]);
}
