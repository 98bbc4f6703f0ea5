import { type To, useSearchParams } from 'react-router';
import { useToDosView } from '#src/features/to-dos/toDosView.ts';
import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { civilDateOf } from '#src/lib/time/zone.ts';
import { type CalendarPlace, readPlace, writePlace } from './calendarParams.ts';

interface PlaceInCalendar {
  place: CalendarPlace;
  today: CivilDate;
  /** The same page with another place. */
  linkTo: (place: CalendarPlace) => To;
  goTo: (place: CalendarPlace) => void;
}

/** Where the calendar stands: in the address, or else today, as an agenda on a phone, which has no room for a week. */
export function usePlace(): PlaceInCalendar {
  const { now, timeZone, isPhone } = useToDosView();
  const [params, setParams] = useSearchParams();
  const today = civilDateOf(now, timeZone);
  const otherwise: CalendarPlace = { mode: isPhone ? 'agenda' : 'month', day: today };
  const asked = readPlace(params, otherwise);
  const place: CalendarPlace = isPhone && asked.mode === 'week' ? { ...asked, mode: 'agenda' } : asked;
  const write = (other: CalendarPlace) => writePlace(other, params, otherwise);
  return {
    place,
    today,
    linkTo: (other) => ({ search: `?${write(other)}` }),
    goTo: (other) => setParams(write(other)),
  };
}
