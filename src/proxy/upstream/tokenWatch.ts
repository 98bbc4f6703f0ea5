/** Finds our token in what upstream sends, however it echoes it. */
export interface TokenWatch {
  found: (bytes: Buffer) => boolean;
  /** How many bytes at the end may be the start of it: a stream must look at them again with what comes next. */
  unfinished: (bytes: Buffer) => number;
}

/** A shorter one may be a word of everyday text: it would be found in honest messages. */
const LEAST_LENGTH = 8;

/** The token plain, as JSON has it, URL-encoded, and in base64 (either alphabet) at whichever of three offsets it may stand. */
export function watchToken(token: string): TokenWatch {
  if (token.length < LEAST_LENGTH) return { found: () => false, unfinished: () => 0 };
  const inUrl = encodeURIComponent(token);
  const inJson = JSON.stringify(token).slice(1, -1);
  const spellings = new Set([token, inJson, inUrl, inUrl.toLowerCase()]);
  for (const offset of [0, 1, 2]) {
    for (const alphabet of ['base64', 'base64url'] as const) spellings.add(base64At(token, offset, alphabet));
  }
  const needles = [...spellings].map((spelling) => Buffer.from(spelling));
  const longest = Math.max(...needles.map(({ length }) => length));
  return {
    found: (bytes) => needles.some((needle) => bytes.includes(needle)),
    unfinished(bytes) {
      const ends = bytes.subarray(-longest);
      for (let length = ends.length; length > 0; length -= 1) {
        const end = ends.subarray(-length);
        if (needles.some((needle) => needle[0] === end[0] && needle.subarray(0, length).equals(end)))
          return length;
      }
      return 0;
    },
  };
}

/** The characters of a base64 text that depend on the token alone when it starts `offset` bytes into a group of three. */
function base64At(token: string, offset: number, alphabet: 'base64' | 'base64url'): string {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(token)]);
  const first = Math.ceil((offset * 8) / 6);
  return bytes.toString(alphabet).slice(first, Math.floor((bytes.length * 8) / 6));
}
