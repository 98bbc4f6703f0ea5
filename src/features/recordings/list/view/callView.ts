import {
  type CallFilters,
  type FilterKey,
  filterKeys,
} from '#src/features/recordings/list/filters/callFilters.ts';
import {
  type CallSort,
  newestFirst,
  type SortKey,
  sortKeys,
} from '#src/features/recordings/list/calls/sortCalls.ts';
import type { DaysChoice } from '#src/lib/time/dayChoice.ts';
import { readDays, writeDays } from '#src/lib/time/dayChoiceParams.ts';

/** What the list shows, in which order: all of it but what was searched for, which may be a name or a number, stands in the address. */
export interface CallView {
  days: DaysChoice;
  filters: CallFilters;
  sort: CallSort;
}

const defaultDays: DaysChoice = { days: 'last-30' };

/** A choice's name in an address; see Choice. */
const CHOICE = /^[a-z\d][a-z\d-]{0,11}$/;
const MOST_CHOICES = 100;

/** Reads `?days=last-7&agent=k3x9&agent=1q7z&sort=wait`; what makes no sense reads as if it were not there. */
export function readCallView(params: URLSearchParams): CallView {
  const filters: Partial<Record<FilterKey, string[]>> = {};
  for (const key of filterKeys) {
    const choices = params.getAll(key).filter((choice) => CHOICE.test(choice));
    if (choices.length > 0) filters[key] = [...new Set(choices)].slice(0, MOST_CHOICES);
  }
  return { days: readDays(params, defaultDays), filters, sort: readSort(params.get('sort')) };
}

/** The address's parameters with the view in them: others stay, and what the list has without any is left out. */
export function writeCallView({ days, filters, sort }: CallView, params: URLSearchParams): URLSearchParams {
  const written = writeDays(days, params, defaultDays);
  for (const key of filterKeys) {
    written.delete(key);
    for (const choice of filters[key] ?? []) written.append(key, choice);
  }
  if (sort.by === newestFirst.by && sort.descending) written.delete('sort');
  else written.set('sort', sort.descending ? sort.by : `${sort.by}-up`);
  return written;
}

function readSort(text: string | null): CallSort {
  const by = sortKeys.find((key): key is SortKey => text === key || text === `${key}-up`);
  return by ? { by, descending: text === by } : newestFirst;
}
