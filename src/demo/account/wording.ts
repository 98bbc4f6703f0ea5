import { Random } from '#src/demo/random.ts';
import type { Caller } from './callers.ts';
import type { Line } from './lines.ts';
import type { Situation } from './script.ts';
import { scripts } from './scripts.ts';
import { expand } from './template.ts';

/** What the agent wrote down: the text, and the script's answers in its order, as the API's example has them. */
export interface Wording {
  content: string;
  answers: Record<string, unknown>;
  /** The caller's, where the agent asked for it. */
  address: Record<'address' | 'address2' | 'city' | 'state' | 'zip', string>;
}

/** Draws one of the situations of the line's script that fit the caller and are, or are not, heard on a recording. */
export function drawSituation(random: Random, line: Line, caller: Caller, recorded: boolean): Situation {
  const { situations } = scripts[line.script];
  const inLanguage = situations.filter(
    (situation) => (situation.language ?? 'en') === caller.language && (!recorded || situation.clip),
  );
  const [first = situations[0], ...rest] = inLanguage;
  return random.pick([first, ...rest]);
}

export function word(random: Random, line: Line, caller: Caller, situation: Situation): Wording {
  const own = {
    first: caller.first || 'the caller',
    last: caller.last,
    street: caller.address.street,
    business: line.business,
    receiver: random.pick(line.receivers),
  };
  const content = expand(situation.content, random, own);
  const answers: Record<string, unknown> = {};
  for (const [question, usual] of Object.entries(scripts[line.script].questions)) {
    const answer = situation.answers?.[question] ?? random.pick(usual);
    answers[question] = typeof answer === 'string' ? expand(answer, random, own) : answer;
  }
  const { street, unit, city, state, zip } = caller.address;
  const address = random.chance(0.3)
    ? { address: street, address2: unit, city, state, zip }
    : { address: '', address2: '', city: '', state: '', zip: '' };
  const repeated = { content, zip: address.zip, city: address.city, state: address.state, user_id: '' };
  return { content, answers: { ...answers, ...repeated }, address };
}
