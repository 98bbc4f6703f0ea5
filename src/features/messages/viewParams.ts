import type { DaysChoice } from '#src/lib/time/dayChoice.ts';
import { readDays, writeDays } from '#src/lib/time/dayChoiceParams.ts';
import {
  type FilterKey,
  type Filters,
  type Group,
  groups,
  type InboxView,
  type Sort,
  sorts,
} from './view.ts';

/** What of a view stands in the address: all but the search, which may be a caller's name or number. */
export type ListedView = Omit<InboxView, 'text'>;

const defaultDays: DaysChoice = { days: 'last-7' };

/** The inbox as it opens. */
export const defaultView: ListedView = { days: defaultDays, filters: {}, sort: 'newest', group: 'day' };

const standardKeys: readonly FilterKey[] = [
  'unread',
  'emergency',
  'status',
  'agent',
  'did',
  'receiver',
  'disposition',
  'recording',
  'to-do',
];

/** Before the name of a custom field. A colon would stand as %3A in the address. */
const ANSWER = 'answer.';
const MOST_VALUES = 100;
const LONGEST = 200;

/** Reads a view from an address; what makes no sense reads as what the inbox has by itself. */
export function readView(params: URLSearchParams): ListedView {
  return {
    days: readDays(params, defaultDays),
    filters: readFilters(params),
    sort: readOne(params.get('sort'), sorts, defaultView.sort),
    group: readOne(params.get('group'), groups, defaultView.group),
  };
}

/** The address's parameters of a view: the same for the same view, and none for the inbox as it opens. */
export function writeView({ days, filters, sort, group }: ListedView): URLSearchParams {
  const params = writeDays(days, new URLSearchParams(), defaultDays);
  for (const key of filterKeys(filters).toSorted()) {
    for (const value of filters[key]?.toSorted() ?? []) params.append(nameOf(key), value);
  }
  if (sort !== defaultView.sort) params.set('sort', sort);
  if (group !== defaultView.group) params.set('group', group);
  return params;
}

/** The keys that something is chosen of. */
export function filterKeys(filters: Filters): FilterKey[] {
  return Object.keys(filters)
    .map(keyOf)
    .filter((key) => key !== null)
    .filter((key) => (filters[key]?.length ?? 0) > 0);
}

function readFilters(params: URLSearchParams): Filters {
  const filters: Partial<Record<FilterKey, readonly string[]>> = {};
  for (const name of new Set(params.keys())) {
    const key = name.startsWith(ANSWER) ? (`answer:${name.slice(ANSWER.length)}` as const) : keyOf(name);
    const values = [...new Set(params.getAll(name))].filter((value) => value.length <= LONGEST);
    if (key !== null && name.length <= LONGEST && values.length > 0)
      filters[key] = values.slice(0, MOST_VALUES).toSorted();
  }
  return filters;
}

function keyOf(text: string): FilterKey | null {
  if (text.startsWith('answer:')) return `answer:${text.slice('answer:'.length)}`;
  return standardKeys.find((key) => key === text) ?? null;
}

function nameOf(key: FilterKey): string {
  return key.startsWith('answer:') ? `${ANSWER}${key.slice('answer:'.length)}` : key;
}

function readOne<T extends Sort | Group>(text: string | null, known: readonly T[], otherwise: T): T {
  return known.find((each) => each === text) ?? otherwise;
}
