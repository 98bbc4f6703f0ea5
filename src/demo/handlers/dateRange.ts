import type { CivilDate } from '#src/lib/time/civilDate.ts';
import { parseWireDate } from '#src/v2/wireDate.ts';

/** The asked days, both included; null when none are asked for; or what is wrong with them. */
export function dateRange(params: URLSearchParams): { from: CivilDate; to: CivilDate } | string | null {
  const [from, to] = [params.get('from_date'), params.get('to_date')];
  if (from === null && to === null) return null;
  if (from === null) return 'from_date is missing';
  if (to === null) return 'to_date is missing';
  const [fromDay, toDay] = [parseWireDate(from), parseWireDate(to)];
  if (!fromDay) return 'from_date must be a date as MM-DD-YYYY';
  if (!toDay) return 'to_date must be a date as MM-DD-YYYY';
  return fromDay <= toDay ? { from: fromDay, to: toDay } : 'from_date is after to_date';
}
