import { phoneDigits } from '#src/lib/phoneDigits.ts';
import { fold } from './fold.ts';

/** A number of the North American plan, or any other run of digits of a number's length, with what may stand between them. */
const NUMBER =
  /(?<!\d)\+?(?:(?:1[ .-]{0,2})?\(?\d{3}\)?[ .-]{0,3}\d{3}[ .-]{0,3}\d{4}|\d(?:[ ().-]{0,3}\d){6,14})(?!\d)/g;

/**
 * What a search looks through: the texts, folded, and behind them the bare digits of each telephone number in them, a
 * national one with its country's 1, so that its parts are found however they are written.
 */
export function haystackOf(texts: readonly string[]): string {
  const folded = fold(texts.join('\n'));
  const numbers = folded.match(NUMBER);
  return numbers ? `${folded}\n${[...new Set(numbers.map(phoneDigits))].join('\n')}` : folded;
}
