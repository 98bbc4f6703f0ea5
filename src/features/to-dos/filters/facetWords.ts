import { deliveryWords } from '#src/features/to-dos/deliveryWords.ts';
import { OTHER_SCHEDULE } from '#src/features/to-dos/scheduleWords.ts';
import type { FacetName } from './facets.ts';

export const facetLabels: Record<FacetName, string> = {
  due: 'Next send',
  repeats: 'Repeats',
  delivery: 'Sent by',
  account: 'Account',
};

/** In the order in which they are offered. Maps, because any word may stand in an address. */
const words = {
  due: new Map([
    ['today', 'Today'],
    ['later', 'Later'],
    ['over', 'Finished'],
    ['unplanned', 'Not planned'],
  ]),
  repeats: new Map([
    ['hourly', 'Hourly or more often'],
    ['daily', 'Daily'],
    ['weekly', 'Weekly'],
    ['monthly', 'Monthly'],
    ['yearly', 'Yearly'],
    ['once', 'Once'],
    ['other', OTHER_SCHEDULE],
  ]),
};

/** A facet's value as people say it; one that we do not know as it came. */
export function valueWords(facet: FacetName, value: string): string {
  switch (facet) {
    case 'due':
    case 'repeats':
      return words[facet].get(value) ?? value;
    case 'delivery':
      return value === 'unknown' ? 'Unknown' : deliveryWords(value);
    case 'account':
      return value;
  }
}

/** A facet's values in the order in which they are offered: by sense where they have one, else by their words. */
export function inOrder(facet: FacetName, values: Iterable<string>): string[] {
  const known = facet === 'due' || facet === 'repeats' ? [...words[facet].keys()] : [];
  const place = (value: string) => (known.includes(value) ? known.indexOf(value) : known.length);
  return [...values].toSorted(
    (a, b) => place(a) - place(b) || valueWords(facet, a).localeCompare(valueWords(facet, b), 'en-US'),
  );
}
