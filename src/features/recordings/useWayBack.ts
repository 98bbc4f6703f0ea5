import type { MouseEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** The state of a link from the list to a call's page. */
export const fromTheList = { fromTheList: true };

/** For a link back to the list: whoever came from there goes back in history, and so to the days and the place left. */
export function useWayBack(): (event: MouseEvent) => void {
  const navigate = useNavigate();
  const { state }: { state: unknown } = useLocation();
  const came = typeof state === 'object' && state !== null && 'fromTheList' in state;
  return (event) => {
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    if (!came || elsewhere) return;
    event.preventDefault();
    void navigate(-1);
  };
}
