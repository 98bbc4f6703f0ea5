import { pipeline } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Answers } from '#src/proxy/answers/answers.ts';
import type { AudioAnswer, AudioClient } from '#src/proxy/audio/audioClient.ts';
import { createBodyGuard } from '#src/proxy/audio/bodyGuard.ts';
import { endingFor } from '#src/proxy/audio/mediaType.ts';
import { type ByteRange, parseRange } from '#src/proxy/audio/range.ts';
import { type Audio, isValidator, readAudio } from '#src/proxy/audio/readAudio.ts';
import type { SealedRecording, Sealer } from '#src/proxy/audio/sealedLink.ts';
import type { Trail } from '#src/proxy/audit/trail.ts';
import { HttpError } from '#src/proxy/httpError.ts';
import { discard } from '#src/proxy/upstream/discard.ts';
import { errorCodeOf } from '#src/proxy/upstream/failures.ts';
import type { TokenWatch } from '#src/proxy/upstream/tokenWatch.ts';
import { errandOf } from './errand.ts';
import { readQuery } from './query.ts';

interface Equipment {
  sealer: Sealer;
  askAudio: AudioClient;
  answers: Answers;
  watch: TokenWatch;
  trail: Trail;
  log: Logger;
  now: () => number;
}

type AudioRequest = FastifyRequest<{ Params: { link: string } }>;

/** The audio behind a sealed link, whole or a range of it, passed through as it comes. */
export function audioRoutes(
  app: FastifyInstance,
  { sealer, askAudio, answers, watch, trail, now, log }: Equipment,
): void {
  function logBreak(requestId: string, error: Error): void {
    const cause = errorCodeOf(error instanceof HttpError ? error.cause : error);
    const upstream = {
      requestId,
      method: 'GET',
      route: 'recording',
      outcome: 'broke_off',
      ...(cause && { cause }),
    };
    log.warn({ upstream }, 'upstream');
  }

  function opened(link: string): SealedRecording & { url: string } {
    const recording = sealer.open(link);
    if (!recording || recording.expires <= now())
      throw new HttpError('not_found', 'the link is not a link of today');
    const { url } = recording;
    if (url === null)
      throw new HttpError('upstream_invalid', 'the recording is at an address that is not allowed');
    return { ...recording, url };
  }

  async function read(answer: AudioAnswer, range: ByteRange | null): Promise<Audio> {
    try {
      return readAudio(answer, range, watch);
    } catch (error) {
      const refused = error instanceof HttpError && error.code === 'not_found';
      // The player will read the list again: it must not be given the same link.
      if (refused) await answers.forget('call-recordings');
      throw error;
    }
  }

  app.get('/recordings/:link', { compress: false }, async (request: AudioRequest, reply) => {
    const { download } = readQuery(request.query, ['download']);
    const recording = opened(request.params.link);
    const range = parseRange(request.headers.range);
    const ifRange = readIfRange(request.headers['if-range']);
    const errand = errandOf(request, reply);
    const answer = await askAudio(recording.url, { range, ifRange }, errand);
    const audio = await read(answer, range);
    reply.code(audio.part ? 206 : 200).headers(headersOf(audio, recording, download !== undefined));
    const guard = createBodyGuard(audio.length, answer.from.withToken ? watch : null);
    // An error on either side ends both, and Fastify breaks the answer off.
    const body = pipeline(answer.answer.body, guard, (error) => {
      if (error && !errand.gone.aborted) logBreak(request.id, error);
    });
    await trail(request, download === undefined ? 'played_recording' : 'downloaded_recording', recording.id);
    return reply.send(body);
  });

  // Signed links are often signed for GET alone, so the lengths are found by asking for one byte.
  app.head('/recordings/:link', { compress: false }, async (request: AudioRequest, reply) => {
    const { download } = readQuery(request.query, ['download']);
    const recording = opened(request.params.link);
    const range = { first: 0, last: 0 };
    const answer = await askAudio(recording.url, { range, ifRange: null }, errandOf(request, reply));
    const audio = await read(answer, range);
    discard(answer.answer.body);
    const whole = { ...audio, length: audio.part ? audio.part.size : audio.length, part: null };
    return reply.headers(headersOf(whole, recording, download !== undefined)).send();
  });
}

function readIfRange(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && isValidator(header) ? header : null;
}

function headersOf(audio: Audio, { id, day }: SealedRecording, download: boolean): Record<string, string> {
  const { type, length, part } = audio;
  const name = `recording-${id}${day === null ? '' : `-${day}`}.${endingFor(type)}`;
  return {
    ...audio.headers,
    'content-type': type,
    // Should a file get past the check of types, a browser that opens it runs nothing of it.
    'content-security-policy': "default-src 'none'; sandbox",
    'content-disposition': `${download ? 'attachment' : 'inline'}; filename="${name}"`,
    ...(length !== null && { 'content-length': String(length) }),
    ...(part && { 'content-range': `bytes ${part.first}-${part.last}/${part.size}` }),
  };
}
