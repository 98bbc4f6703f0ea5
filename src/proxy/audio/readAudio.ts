import { HttpError } from '#src/proxy/httpError.ts';
import { discard } from '#src/proxy/upstream/discard.ts';
import type { TokenWatch } from '#src/proxy/upstream/tokenWatch.ts';
import type { AudioAnswer } from './audioClient.ts';
import { audioType } from './mediaType.ts';
import { type ByteRange, type Part, readPart, readUnsatisfied } from './range.ts';

/** Audio that may be passed on: what it is, how much, and which part of the whole. */
export interface Audio {
  type: string;
  /** Bytes of this answer; null when upstream does not say. */
  length: number | null;
  part: Part | null;
  headers: Record<string, string>;
}

/** Checks an answer against what was asked. Throws an HttpError, and ends the body, when it is not audio to pass on. */
export function readAudio(audio: AudioAnswer, asked: ByteRange | null, watch: TokenWatch): Audio {
  try {
    return read(audio, asked, watch);
  } catch (error) {
    discard(audio.answer.body);
    throw error;
  }
}

function read({ answer, from }: AudioAnswer, asked: ByteRange | null, watch: TokenWatch): Audio {
  const { statusCode, headers } = answer;
  if (statusCode !== 200 && statusCode !== 206)
    throw failure(statusCode, one(headers['content-range']), asked);
  const type = audioType(one(headers['content-type']), from.url.pathname);
  if (!type || watch.found(Buffer.from(type)))
    throw new HttpError('upstream_invalid', 'what the service sent for the recording is not audio');
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new HttpError('upstream_invalid', 'the recording is encoded in a way not asked for');
  }
  const part = statusCode === 206 ? asked && readPart(one(headers['content-range']), asked) : null;
  const announced = lengthOf(one(headers['content-length']));
  const length = part ? part.last - part.first + 1 : announced;
  if (statusCode === 206 && (!part || (announced ?? length) !== length)) {
    throw new HttpError(
      'upstream_invalid',
      'the service sent another part of the recording than was asked for',
    );
  }
  return { type, length, part, headers: passedOn(headers, asked !== null && !part, watch) };
}

/** A link that upstream no longer honours is gone (410): a new one comes with the list. */
function failure(status: number, contentRange: string | undefined, asked: ByteRange | null): HttpError {
  if (status === 416 && asked) {
    const size = readUnsatisfied(contentRange);
    return new HttpError('invalid_request', 'the recording is not that long', {
      status: 416,
      headers: size === null ? {} : { 'content-range': `bytes */${size}` },
    });
  }
  if ([401, 403, 404, 410].includes(status)) {
    return new HttpError('not_found', 'the service no longer has the recording at this link', {
      status: 410,
    });
  }
  return new HttpError('upstream_invalid', `the service answered with status ${status}`);
}

const validators = {
  etag: /^(?:W\/)?"[\x21\x23-\x7e]{0,200}"$/,
  'last-modified': /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
} as const;

/** True for what may stand in `If-Range`. */
export function isValidator(text: string): boolean {
  return Object.values(validators).some((form) => form.test(text));
}

/** The few headers of upstream that a player needs, each in its proper form or not at all. */
function passedOn(
  headers: AudioAnswer['answer']['headers'],
  refusedRange: boolean,
  watch: TokenWatch,
): Record<string, string> {
  const ranges =
    one(headers['accept-ranges'])?.toLowerCase() === 'bytes' || headers['content-range'] !== undefined;
  const passed: Record<string, string> = { 'accept-ranges': ranges && !refusedRange ? 'bytes' : 'none' };
  for (const [name, form] of Object.entries(validators)) {
    const value = one(headers[name]);
    if (value !== undefined && form.test(value) && !watch.found(Buffer.from(value))) passed[name] = value;
  }
  return passed;
}

function one(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function lengthOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}
