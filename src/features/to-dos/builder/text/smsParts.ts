import { gsmWidth } from './smsAlphabet.ts';

/** How an SMS goes over the air. */
export interface SmsParts {
  /** `GSM-7` as long as every character is in the default alphabet, else all of it `UCS-2`. */
  encoding: 'GSM-7' | 'UCS-2';
  /** The text of each part, in order; one empty part of an empty text. */
  parts: string[];
  /** Places taken in the last part, of `room`. */
  used: number;
  room: number;
  /** What forces UCS-2: each character once, with where it first stands (UTF-16 units from 0), in order. */
  foreign: { character: string; at: number }[];
}

// A part of several gives seven septets, or three UTF-16 units, to the header that puts them together again.
const ROOM = { 'GSM-7': { alone: 160, joined: 153 }, 'UCS-2': { alone: 70, joined: 67 } };

/** Splits a text as carriers do. A character is never split: neither an extension's two septets nor a surrogate pair. */
export function smsParts(text: string): SmsParts {
  const foreign = foreignCharacters(text);
  const encoding = foreign.length === 0 ? 'GSM-7' : 'UCS-2';
  const width = (character: string) => (encoding === 'GSM-7' ? (gsmWidth(character) ?? 1) : character.length);
  const { alone, joined } = ROOM[encoding];
  const whole = fill(text, width, alone);
  return whole.parts.length === 1
    ? { encoding, foreign, room: alone, ...whole }
    : { encoding, foreign, room: joined, ...fill(text, width, joined) };
}

function fill(text: string, width: (character: string) => number, room: number) {
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const character of text) {
    const places = width(character);
    if (used + places > room) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += character;
    used += places;
  }
  return { parts: [...parts, part], used };
}

function foreignCharacters(text: string): SmsParts['foreign'] {
  const found = new Map<string, number>();
  let at = 0;
  for (const character of text) {
    if (gsmWidth(character) === null && !found.has(character)) found.set(character, at);
    at += character.length;
  }
  return [...found].map(([character, first]) => ({ character, at: first }));
}
