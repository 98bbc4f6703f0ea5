import { useMemo, useState } from 'react';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { type DaysChoice, rangeOf } from '#src/lib/time/dayChoice.ts';
import { useWindows } from './useWindows.ts';
import { windowsOf } from './windows.ts';

/** Those that another day makes others: today's, that of the last days, and the rest of the month. */
const CHANGING = 3;

/** The day to show as today. At midnight the windows become others: until those are loaded, yesterday's list stays. */
export function useTurnOfDay(days: DaysChoice, today: CivilDate, timeZone: string): CivilDate {
  const [shown, setShown] = useState(today);
  const coming = useMemo(
    () => (shown === today ? [] : windowsOf(rangeOf(days, today), today).slice(0, CHANGING)),
    [days, shown, today],
  );
  const windows = useWindows(coming, { timeZone, isOpenEnded: false, isStopped: false });
  if (shown !== today && windows.every(({ outcome }) => outcome.is !== 'pending')) setShown(today);
  return shown;
}
