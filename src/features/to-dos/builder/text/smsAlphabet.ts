/** The default alphabet of 3GPP TS 23.038, seven bits a character, and its extension, whose characters take two. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
  '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const extension = '\f^{}\\[~]|€';

const widths = new Map<string, 1 | 2>();
for (const character of basic) widths.set(character, 1);
for (const character of extension) widths.set(character, 2);

/** How many places a character takes in an SMS of the default alphabet; null where the alphabet has no such character. */
export function gsmWidth(character: string): 1 | 2 | null {
  return widths.get(character) ?? null;
}
