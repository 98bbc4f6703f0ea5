import { gsmWidth } from './smsAlphabet.ts';

/** What word processors and phones put in by themselves, and what stands for it in a plain SMS. */
const plainer: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '…': '...',
  '•': '-',
  '·': '-',
  '×': 'x',
  '™': '(TM)',
  '©': '(C)',
  '®': '(R)',
  '\t': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u200b': '',
  '\u200c': '',
  '\u2060': '',
  '\ufeff': '',
  '\u00ad': '',
};

/** What may stand for a character in a plain SMS and reads the same, or nearly; null where nothing does. */
export function plainerFor(character: string): string | null {
  const known = plainer[character];
  if (known !== undefined) return known;
  if (/\s/.test(character)) return ' ';
  // "ú" without its accent, and "ﬁ" as two letters.
  const bare = character.normalize('NFKD').replaceAll(/\p{Mark}/gu, '');
  return bare !== '' && Array.from(bare).every((each) => gsmWidth(each) !== null) ? bare : null;
}

/** The text with everything replaced for which there is something plainer; the rest as it is. */
export function plainText(text: string): string {
  const composed = text.normalize('NFC');
  return Array.from(composed, (each) => (gsmWidth(each) === null ? (plainerFor(each) ?? each) : each)).join(
    '',
  );
}
