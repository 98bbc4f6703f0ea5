import { commonWords, keyRows } from './commonPasswords.ts';
import { nameKey } from './name.ts';

const LEAST_CHARACTERS = 12;
const MOST_CHARACTERS = 256;
/** What must be left when everything that attackers try first is taken out. */
const LEAST_OWN = 6;
const LEAST_DISTINCT = 5;
const SHORTEST_ROW = 4;

/** The one form in which a password is hashed: two keyboards may send the same letter in different ways. */
export function normalisePassword(text: string): string {
  return text.normalize('NFKC');
}

/**
 * Why the password cannot be taken, in words for whoever chose it; null when it can. After NIST SP 800-63B: its length and
 * whether it is among the first that are tried, no rule about kinds of characters.
 */
export function passwordProblem(password: string, name: string): string | null {
  const text = normalisePassword(password);
  const length = Array.from(text).length;
  if (length < LEAST_CHARACTERS)
    return `A password has at least ${LEAST_CHARACTERS} characters; this one has ${length}.`;
  if (length > MOST_CHARACTERS)
    return `A password has at most ${MOST_CHARACTERS} characters; this one has ${length}.`;
  if (/\p{Cc}/u.test(text)) return 'The password has a character that cannot be typed.';
  const plain = nameKey(text);
  if (new Set(plain).size < LEAST_DISTINCT) return 'The password repeats the same few characters.';
  if (ownCharacters(plain, nameKey(name)) < LEAST_OWN)
    return 'The password is too easy to guess: little more than a name, common words or a row of keys.';
  return null;
}

/** How many characters are left without the name, common words, rows of keys, and what stands between words. */
function ownCharacters(plain: string, name: string): number {
  let rest = plain;
  const partsOfName = name.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
  for (const word of partsOfName.concat(commonWords)) rest = rest.replaceAll(word, ' ');
  return Array.from(withoutRows(rest)).filter((character) => !/[\s._!-]/.test(character)).length;
}

function withoutRows(text: string): string {
  let rest = '';
  for (let at = 0; at < text.length;) {
    const length = rowLength(text, at);
    if (length < SHORTEST_ROW) rest += text[at];
    at += length < SHORTEST_ROW ? 1 : length;
  }
  return rest;
}

/** How many characters from `at` on follow each other in a row, in either direction. */
function rowLength(text: string, at: number): number {
  const lengthIn = (row: string, step: number) => {
    let place = row.indexOf(text.charAt(at));
    if (place < 0) return 0;
    let length = 1;
    for (; text.charAt(at + length) === row.at((place += step) % row.length); length += 1);
    return length;
  };
  return Math.max(...keyRows.flatMap((row) => [lengthIn(row, 1), lengthIn(row, -1)]));
}
