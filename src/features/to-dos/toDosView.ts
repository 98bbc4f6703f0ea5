import { type To, useOutletContext } from 'react-router';
import type { Entry } from './entry.ts';

/** What the list and the calendar show, each in its way. */
export interface ToDosView {
  /** Those that the search and the filters leave, the soonest sent first. */
  entries: readonly Entry[];
  /** The search and the filters in one text: another one is another list. */
  narrowing: string;
  openId: number | null;
  linkTo: (id: number) => To;
  now: number;
  timeZone: string;
  isPhone: boolean;
}

/** For the routes below ToDosPage. */
export const useToDosView = (): ToDosView => useOutletContext<ToDosView>();
