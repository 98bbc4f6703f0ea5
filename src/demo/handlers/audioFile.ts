import { HttpResponse } from 'msw';
import { byteRange } from './byteRange.ts';

/** An MP3 and its validators. */
export interface AudioFile {
  bytes: Uint8Array;
  /** A strong entity tag, in its quotes. */
  tag: string;
  modified: Date;
}

/** Answers GET and HEAD, with one range, If-Range and validators (RFC 9110, sections 13 and 14). */
export function audioFile(request: Request, { bytes, tag, modified }: AudioFile): Response {
  const size = bytes.length;
  const lastModified = modified.toUTCString();
  const headers = {
    'content-type': 'audio/mpeg',
    'accept-ranges': 'bytes',
    etag: tag,
    'last-modified': lastModified,
    'cache-control': 'private, max-age=300',
  };
  const ifRange = request.headers.get('if-range');
  const unchanged = ifRange === null || ifRange === tag || ifRange === lastModified;
  const wanted = request.method === 'GET' && unchanged ? request.headers.get('range') : null;
  const range = byteRange(wanted, size);
  if (range === 'past-the-end') {
    return new HttpResponse(null, {
      status: 416,
      headers: { ...headers, 'content-range': `bytes */${size}` },
    });
  }
  const { start, end } = range ?? { start: 0, end: size };
  return new HttpResponse(request.method === 'HEAD' ? null : inChunks(bytes.subarray(start, end)), {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'content-length': String(end - start),
      ...(range && { 'content-range': `bytes ${start}-${end - 1}/${size}` }),
    },
  });
}

/** A stream of views on the bytes: as a body of its own, each answer would copy them. */
function inChunks(bytes: Uint8Array, chunk = 65_536): ReadableStream<Uint8Array> {
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      if (sent < bytes.length) controller.enqueue(bytes.subarray(sent, sent + chunk));
      sent += chunk;
      if (sent >= bytes.length) controller.close();
    },
  });
}
