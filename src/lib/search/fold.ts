const NOT_ASCII = /[^\p{ASCII}]/u;
const MARKS = /\p{M}+/gu;

/** Letters that no normal form takes apart, and the sigma that ends a word. */
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
};
const SPECIAL = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/** A text as searches compare it: without accents and capitals. Folding the pieces of a text gives the pieces of the folded text. */
export function fold(text: string): string {
  if (!NOT_ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .toLowerCase()
    .replaceAll(MARKS, '')
    .replaceAll(SPECIAL, (letter) => plain[letter] ?? letter);
}
