import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { watchToken } from '#src/proxy/upstream/tokenWatch.ts';
import type { AudioAnswer } from './audioClient.ts';
import { readAudio } from './readAudio.ts';

const token = 'abcdef0123456789.long-enough';

function answering(headers: Record<string, string>): AudioAnswer {
  return {
    answer: { statusCode: 200, headers, body: Readable.from([]) },
    from: { url: new URL('https://api.example/audio/36.mp3'), privateToo: true, withToken: true },
  } as unknown as AudioAnswer;
}

test('row 23: the token passes as no header, the media type among them', () => {
  const watch = watchToken(token);
  const leaking = answering({ 'content-type': 'audio/mpeg', etag: `"${token}"` });
  expect(JSON.stringify(readAudio(leaking, null, watch))).not.toContain(token);
  const named = answering({ 'content-type': `audio/${token}` });
  expect(() => readAudio(named, null, watch)).toThrow(expect.objectContaining({ code: 'upstream_invalid' }));
});
