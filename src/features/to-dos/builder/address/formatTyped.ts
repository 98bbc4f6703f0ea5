import { AsYouType } from 'libphonenumber-js/min';

/**
 * What an input shows once a person has changed it from `before` to `typed`. A number is formatted as it grows at its end.
 * Whoever deletes, or types in the middle, is left alone: nothing jumps below the cursor.
 */
export function formatTyped(before: string, typed: string): string {
  const grows = typed.length > before.length && typed.startsWith(before);
  if (!grows || !/^[+\d\s().-]*\d$/.test(typed)) return typed;
  const formatted = new AsYouType('US').input(typed);
  // It drops what no number has, as a + in the middle.
  return meant(formatted) === meant(typed) ? formatted : typed;
}

const meant = (text: string) => text.replaceAll(/[\s().-]/g, '');
