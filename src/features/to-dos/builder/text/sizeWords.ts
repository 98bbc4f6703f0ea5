import type { SmsParts } from './smsParts.ts';

/** "132 of 160 characters, 1 SMS"; "20 of 153 characters in the last of 3 SMS". */
export function sizeWords({ parts, used, room }: SmsParts): string {
  return parts.length === 1
    ? `${used} of ${room} characters, 1 SMS`
    : `${parts.length} SMS, ${used} of ${room} characters in the last`;
}

/** What makes the text take more room, such as "’" or "😀"; of some that nobody can see, their code. */
export function characterName(character: string): string {
  const isSeen = /[\p{L}\p{N}\p{P}\p{S}]/u.test(character);
  if (isSeen) return character;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
