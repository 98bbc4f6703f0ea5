import type { Choice } from '#src/features/messages/inboxList.ts';
import type { FilterKey } from '#src/features/messages/view.ts';
import { filterToken } from '#src/features/messages/filterToken.ts';
import { facetWords } from '#src/features/messages/worker/vocabulary/facetFields.ts';

const ofFields = new Map<FilterKey, FacetWords>();

/** What a field and its choices are called, in addresses and on screen: made once, for every keystroke asks for all of them. */
export class FacetWords {
  readonly label: string;
  readonly #key: FilterKey;
  readonly #labelOf: (value: string) => string;
  readonly #known = new Map<string, Pick<Choice, 'value' | 'label'>>();

  static of(key: FilterKey): FacetWords {
    let words = ofFields.get(key);
    if (!words) ofFields.set(key, (words = new FacetWords(key)));
    return words;
  }

  constructor(key: FilterKey) {
    const { label, labelOf } = facetWords(key);
    this.#key = key;
    this.label = label;
    this.#labelOf = labelOf;
  }

  choice(text: string, count: number): Choice {
    let words = this.#known.get(text);
    if (!words) {
      words = { value: filterToken(this.#key, text), label: this.#labelOf(text) };
      this.#known.set(text, words);
    }
    return { value: words.value, label: words.label, count };
  }
}
