import { HttpError } from '#src/proxy/httpError.ts';

/** What a parser takes memory for, however few the bytes are: levels that are open at once, and values. */
const DEEPEST = 100;
const MOST_VALUES = 4_000_000;

/** In fewer bytes there is nothing that a parser could not bear. */
const SMALL_BYTES = 64 * 1024;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Looks at JSON before it is parsed: 64 MiB of `[` or of `{},`, a few kilobytes when packed, would take gigabytes of a parser. As
 * many bytes of messages have half the values, four levels deep. Throws `upstream_invalid` for a nest, `too_large` for a crowd.
 */
export function checkStructure(json: Buffer): void {
  if (json.length <= SMALL_BYTES) return;
  let depth = 0;
  let values = 0;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (byte === QUOTE) at = endOfString(json, at);
    else if (byte === COMMA) values += 1;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      values += 1;
      depth += 1;
      if (depth > DEEPEST) throw nested();
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
  }
  if (values > MOST_VALUES) throw crowded();
}

/** Where the string that begins at `start` has its closing quote; the end of the text where it has none. */
function endOfString(json: Buffer, start: number): number {
  let at = json.indexOf(QUOTE, start + 1);
  while (at >= 0 && isEscaped(json, at)) at = json.indexOf(QUOTE, at + 1);
  return at < 0 ? json.length : at;
}

function isEscaped(json: Buffer, at: number): boolean {
  let backslashes = 0;
  while (json[at - 1 - backslashes] === BACKSLASH) backslashes += 1;
  return backslashes % 2 === 1;
}

function nested(): HttpError {
  return new HttpError('upstream_invalid', 'the answer of the service is nested too deeply');
}

function crowded(): HttpError {
  return new HttpError('too_large', 'the answer of the service holds too much: ask for fewer days');
}
