import type { RequestListener } from 'node:http';
import { parseRange } from '#src/proxy/audio/range.ts';
import { answersJson } from './faultServer.ts';
import { recordings } from './v2Bodies.ts';

/** A recording whose every byte tells its position. */
export const clip = Buffer.from(Array.from({ length: 1000 }, (_, position) => position % 251));

/** Answers with the clip as a careful server does, by RFC 9110. */
export const servesClip: RequestListener = ({ headers }, response) => {
  response
    .setHeader('content-type', 'audio/mpeg')
    .setHeader('accept-ranges', 'bytes')
    .setHeader('etag', '"v1"');
  response.setHeader('last-modified', 'Mon, 16 Sep 2024 16:47:21 GMT');
  const fresh = headers['if-range'] === undefined || headers['if-range'] === '"v1"';
  const range = fresh ? parseRange(headers.range) : null;
  if (!range) {
    response.setHeader('content-length', clip.length).end(clip);
    return;
  }
  const first = 'suffix' in range ? Math.max(clip.length - range.suffix, 0) : range.first;
  const last = Math.min(
    'suffix' in range ? clip.length - 1 : (range.last ?? clip.length - 1),
    clip.length - 1,
  );
  if (first > last) {
    response.writeHead(416, { 'content-range': `bytes */${clip.length}` }).end('no such range');
    return;
  }
  const part = clip.subarray(first, last + 1);
  response.writeHead(206, {
    'content-range': `bytes ${first}-${last}/${clip.length}`,
    'content-length': part.length,
  });
  response.end(part);
};

/** A V2 API whose list has these recordings, and whose every other address answers as `audio` does. */
export function listsRecordings(addresses: () => unknown[], audio: RequestListener): RequestListener {
  return (request, response) => {
    const isList = request.url === '/api/v2/call-recordings';
    return (isList ? answersJson(recordings(...addresses())) : audio)(request, response);
  };
}
