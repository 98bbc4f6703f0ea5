import { AsYouType } from 'libphonenumber-js/min';

/**
 * What an input for a number shows once a person has changed it from `before` to `typed`. A number is formatted as it grows
 * at its end. Whoever deletes, or types in the middle, is left alone: nothing jumps below the cursor. An email address may
 * begin as a number does, so a dash or a dot of the person's own stays, and whatever no number has takes our format back.
 */
export function formatTyped(before: string, typed: string): string {
  if (typed.length <= before.length || !typed.startsWith(before)) return typed;
  const added = typed.slice(before.length);
  const isOurs = hasGaps(before) && before === formatNumber(bare(before));
  const own = isOurs ? bare(before) + added : typed;
  if (/^\+?[\d\s()]*\d$/.test(own)) return formatNumber(own);
  return /[^\d\s()]/.test(added) ? own : typed;
}

function formatNumber(digits: string): string {
  const formatted = new AsYouType('US').input(digits);
  // Without a gap, `310-1`, it could be an address; and digits must never be lost.
  return hasGaps(formatted) && bare(formatted) === bare(digits) ? formatted : digits;
}

/** As no email address has them. */
const hasGaps = (text: string) => /[\s()]/.test(text);

const bare = (text: string) => text.replaceAll(/[\s().-]/g, '');
