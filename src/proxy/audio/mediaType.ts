/** What stores that know no better call every file; S3 says `binary`. */
const unnamed = new Set(['application/octet-stream', 'binary/octet-stream']);

const byEnding: Record<string, string> = {
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  m4a: 'audio/mp4',
  flac: 'audio/flac',
};

/**
 * The media type under which upstream's audio is passed on, without parameters; null for everything that is not audio.
 * Bytes without a type of their own are named by the file's ending, and MP3 where that says nothing.
 */
export function audioType(contentType: string | undefined, pathname: string): string | null {
  const essence = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (unnamed.has(essence)) return byEnding[endingOf(pathname)] ?? 'audio/mpeg';
  return /^audio\/[a-z0-9][a-z0-9.+-]{0,60}$/.test(essence) ? essence : null;
}

/** A file's ending for a media type, for the name of a download. */
export function endingFor(type: string): string {
  if (/wav/.test(type)) return 'wav';
  return Object.entries(byEnding).find(([, known]) => known === type)?.[0] ?? 'mp3';
}

function endingOf(pathname: string): string {
  return /\.([a-z0-9]{2,4})$/i.exec(pathname)?.[1]?.toLowerCase() ?? '';
}
