import { expect, test } from 'vitest';
import { gunzipSync } from 'node:zlib';
import { packAnswer } from './answer.ts';
import { encodeAnswer } from './encodings.ts';

const json = Buffer.from(JSON.stringify({ data: Array.from({ length: 2000 }, (_, id) => ({ id })) }));

test('each encoding unpacks to the JSON', async () => {
  const answer = await packAnswer(json);
  expect(await encodeAnswer(answer, 'identity')).toEqual(json);
  expect(gunzipSync(await encodeAnswer(answer, 'gzip'))).toEqual(json);
});

test('row 34: whoever is sent the same list meanwhile is sent the same bytes, asked for together or one after the other', async () => {
  const first = await encodeAnswer(await packAnswer(json), 'identity');
  const again = await packAnswer(json);
  const others = await Promise.all([encodeAnswer(again, 'identity'), encodeAnswer(again, 'identity')]);
  for (const other of others) expect(other).toBe(first);
  const packed = await encodeAnswer(again, 'gzip');
  expect(await encodeAnswer(await packAnswer(json), 'gzip')).toBe(packed);
});
