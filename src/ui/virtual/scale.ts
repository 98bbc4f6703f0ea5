/**
 * The tallest that an element is made, in pixels. Browsers end one at 33.5 million, at half of that on a screen of double
 * density, and Firefox sooner still.
 */
const TALLEST = 8_000_000;

/** Where a list is scrolled to. */
export interface Place {
  /** As the element has it. */
  scrolled: number;
  /** In pixels of the list as it would be without an end. The two are one up to `TALLEST`. */
  at: number;
}

/** The height to give the element for content of a height. */
export function elementHeight(content: number): number {
  return Math.min(content, TALLEST);
}

/**
 * The place after the element was scrolled. Of a list that is taller than its element, a small step is as many pixels of the
 * list, so that the wheel moves it as it moves any other; a leap (the bar's handle) goes to the same part of it.
 */
export function placeAfter(before: Place, scrolled: number, content: number, view: number): Place {
  const most = Math.max(0, content - view);
  const mostScrolled = Math.max(0, elementHeight(content) - view);
  if (most === mostScrolled) return { scrolled, at: clamp(scrolled, most) };
  const step = scrolled - before.scrolled;
  const isLeap = Math.abs(step) > 2 * view || scrolled <= 0 || scrolled >= mostScrolled;
  const at = isLeap ? (scrolled / mostScrolled) * most : before.at + step;
  return { scrolled, at: clamp(at, most) };
}

/** The place that has `at` at its top, and nothing past the list's end. */
export function placeAt(at: number, content: number, view: number): Place {
  const most = Math.max(0, content - view);
  const mostScrolled = Math.max(0, elementHeight(content) - view);
  const within = clamp(at, most);
  return { at: within, scrolled: most === mostScrolled ? within : (within / most) * mostScrolled };
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(0, value), most);
}
