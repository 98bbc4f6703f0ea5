import type { Dispatcher } from 'undici';
import { HttpError } from '#src/proxy/httpError.ts';
import type { Deadline } from './deadline.ts';
import { checkStructure } from './checkStructure.ts';
import { readBody } from './readBody.ts';
import type { TokenWatch } from './tokenWatch.ts';

/** A JSON answer of upstream: its bytes, and as it reads. */
export interface JsonAnswer {
  bytes: Buffer;
  body: unknown;
}

/** Reads an answer that must be JSON, and must not hold our token. Rejects with an HttpError. */
export async function readJson(
  answer: Dispatcher.ResponseData,
  most: number,
  deadline: Deadline,
  watch: TokenWatch,
): Promise<JsonAnswer> {
  const sent = withoutMark(await readBody(answer, most, deadline));
  checkStructure(sent);
  const body = parse(sent);
  const bytes = withoutEscapes(sent, body);
  if (watch.found(bytes)) {
    throw new HttpError(
      'upstream_invalid',
      'the answer of the service holds a secret, and was not passed on',
    );
  }
  return { bytes, body };
}

const BYTE_ORDER_MARK = Buffer.from('\ufeff');

/** Some servers put a mark before JSON; it may be ignored, and must not be sent on (RFC 8259, section 8.1). */
function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK)
    ? bytes.subarray(BYTE_ORDER_MARK.length)
    : bytes;
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  } catch (cause) {
    throw new HttpError('upstream_invalid', 'the service did not answer in JSON', { cause });
  }
}

/**
 * The same JSON with each ordinary character written as itself: `\u0041` and `\/` could hide the token. What is looked at is what
 * goes on: of a key that stands there twice the print holds one value, the bytes as they came two.
 */
function withoutEscapes(bytes: Buffer, body: unknown): Buffer {
  const escaped = bytes.includes('\\u00') || bytes.includes('\\/');
  return escaped ? printJson(body) : bytes;
}

/** Prints what was read; throws `upstream_invalid` for a nest too deep to print. */
export function printJson(body: unknown): Buffer {
  try {
    return Buffer.from(JSON.stringify(body));
  } catch (cause) {
    throw new HttpError('upstream_invalid', 'the answer of the service is nested too deeply', { cause });
  }
}
