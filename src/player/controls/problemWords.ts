import { ApiError } from '#src/lib/apiError.ts';
import type { Problem } from '#src/player/playerState.ts';
import { type ErrorWords, errorWords } from '#src/ui/errorWords.ts';

const gone: ErrorWords = {
  title: 'This recording is no longer there',
  advice: 'The answering service has removed it or let its link run out. Ask the service for a copy.',
};

const unplayable: ErrorWords = {
  title: 'This recording could not be played',
  advice: 'Press play to try again, or download it and open it in another program.',
};

/** Why a recording does not play, and what to do about it. */
export function problemWords(problem: Problem): ErrorWords {
  switch (problem.is) {
    case 'gone':
      return gone;
    case 'unplayable':
      return unplayable;
    case 'refused':
      return problem.error instanceof ApiError && problem.error.code === 'not_found'
        ? gone
        : errorWords(problem.error);
  }
}
