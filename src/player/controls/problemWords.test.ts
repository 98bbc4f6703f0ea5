import { expect, test } from 'vitest';
import { ApiError } from '#src/lib/apiError.ts';
import type { Problem } from '#src/player/playerState.ts';
import { problemWords } from './problemWords.ts';

const refused = (code: ApiError['code']): Problem => ({ is: 'refused', error: new ApiError(code, '') });

test.each<[string, Problem, RegExp]>([
  ['gone from the list', { is: 'gone' }, /no longer there/],
  ['refused as not found', refused('not_found'), /no longer there/],
  ['refused as signed out', refused('unauthenticated'), /signed out/],
  ['refused, the service being down', refused('upstream_unavailable'), /cannot be reached/],
  ['no audio that plays', { is: 'unplayable' }, /could not be played/],
])('%s', (_, problem, title) => {
  expect(problemWords(problem).title).toMatch(title);
});
