import { HttpResponse } from 'msw';
import type { AudioFaultName } from '#src/demo/faults.ts';
import { type AudioFile, audioFile } from './audioFile.ts';

/** How much of an answer comes before a broken stream breaks: 20 seconds of sound. */
const BREAKS_AFTER = 60_000;

/** The answer that a fault makes of a request for audio. `moved` is where a redirect leads; null once it has led there. */
export function faultyAudio(
  fault: AudioFaultName,
  request: Request,
  file: AudioFile,
  moved: string | null,
): Response {
  switch (fault) {
    case 'gone':
      return HttpResponse.text('No such recording.', { status: 404 });
    case 'html':
      return HttpResponse.html('<!doctype html><title>Sign in</title><p>Please sign in to continue.');
    case 'no-range': {
      const headers = { 'content-type': 'audio/mpeg', 'content-length': String(file.bytes.length) };
      const whole = audioFile(new Request(request.url, { method: request.method }), file);
      return new HttpResponse(whole.body, { headers });
    }
    case 'broken-stream':
      return brokenOff(audioFile(request, file));
    case 'not-audio':
      return audioFile(request, { ...file, bytes: file.bytes.map((_, index) => (index * 7) % 251) });
    case 'redirect':
      return moved ? HttpResponse.redirect(moved, 302) : audioFile(request, file);
    case 'expired-link':
      return audioFile(request, file);
  }
}

function brokenOff({ body, status, headers }: Response): Response {
  let left = BREAKS_AFTER;
  const breaking = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      if (left <= 0) throw new Error('the connection breaks off');
      controller.enqueue(chunk.subarray(0, left));
      left -= chunk.length;
    },
    flush() {
      if (left < 0) throw new Error('the connection breaks off');
    },
  });
  return new HttpResponse(body?.pipeThrough(breaking) ?? null, { status, headers });
}
