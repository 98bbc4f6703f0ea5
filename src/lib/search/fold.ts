const NOT_ASCII = /[^\p{ASCII}]/gu;
const MARKS = /\p{M}+/gu;

/** Letters that no normal form takes apart, the sigma that ends a word, and the quotes and dashes that phones put in by themselves. */
const plain: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '‐': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
};
const SPECIAL = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/** Of other characters than ASCII, so many: a language has some hundred of them, or some thousand. */
const MOST_KNOWN = 10_000;
const known = new Map<string, string>();

/** A text as searches compare it: without accents, capitals and typography. Folding the pieces of a text gives the pieces of the folded text. */
export function fold(text: string): string {
  return text.replaceAll(NOT_ASCII, foldCharacter).toLowerCase();
}

function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = character
      .normalize('NFKD')
      .replaceAll(MARKS, '')
      .toLowerCase()
      .replaceAll(MARKS, '')
      .replaceAll(SPECIAL, (letter) => plain[letter] ?? letter);
    if (known.size < MOST_KNOWN) known.set(character, folded);
  }
  return folded;
}
