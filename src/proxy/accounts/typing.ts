/** A line as it is being typed, and what came of it. */
export interface Typing {
  text: string;
  is: 'open' | 'entered' | 'cancelled';
  /** Part of a terminal's escape sequence, such as that of an arrow key. */
  escape: string;
}

export const nothingTyped: Typing = { text: '', is: 'open', escape: '' };

const ESCAPE = '\u001B';
const LONGEST_ESCAPE = 32;

/** One more character from a terminal in raw mode. Keys that type nothing, such as arrows, change nothing. */
export function type(typing: Typing, character: string): Typing {
  if (typing.escape) return { ...typing, escape: afterEscape(typing.escape + character) };
  switch (character) {
    case '\r':
    case '\n':
      return { ...typing, is: 'entered' };
    case '\u0003': // Ctrl+C
      return { ...typing, is: 'cancelled' };
    case '\u0004': // Ctrl+D
      return typing.text === '' ? { ...typing, is: 'cancelled' } : typing;
    case '\u0015': // Ctrl+U
      return nothingTyped;
    case '\b':
    case '\u007F':
      return { ...typing, text: Array.from(typing.text).slice(0, -1).join('') };
    case ESCAPE:
      return { ...typing, escape: ESCAPE };
    default:
      return character < ' ' ? typing : { ...typing, text: typing.text + character };
  }
}

/** The escape sequence so far, or nothing once it is complete: `ESC [ … letter`, `ESC O letter`, `ESC letter`. */
function afterEscape(sequence: string): string {
  const open = sequence === `${ESCAPE}[` || sequence === `${ESCAPE}O` || /^.\[[\d;?<]*$/s.test(sequence);
  return open && sequence.length < LONGEST_ESCAPE ? sequence : '';
}
