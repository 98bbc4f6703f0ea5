import { Random } from '#src/demo/random.ts';
import { type Agent, drawAgent } from './agents.ts';
import { type Caller, callerOf } from './callers.ts';
import { type Line, lines } from './lines.ts';
import type { Situation } from './script.ts';
import { scripts } from './scripts.ts';

/** One call: who rang which line, what about, and who answered. Messages and recordings are both made of it. */
export interface Call {
  line: Line;
  caller: Caller;
  situation: Situation;
  agent: Agent;
}

export interface CallSeed {
  seed: number;
  /** Running number of the call: neighbours are never about the same thing. */
  number: number;
  /** How many people ring each line. */
  callersPerLine: number;
  /** Whether the call can be listened to: then it is one that a clip tells. */
  recorded: boolean;
}

const [firstLine, ...otherLines] = lines.map((line) => [line.weight, line] as const);

export function drawCall(random: Random, callSeed: CallSeed): Call {
  const { seed, callersPerLine } = callSeed;
  const line = firstLine ? random.weighted([firstLine, ...otherLines]) : lines[0];
  // Squared, so that some callers come back often and many ring once.
  const caller = callerOf(seed, line, Math.floor(callersPerLine * random.next() ** 2));
  const situation = drawSituation(random, line, caller, callSeed);
  return { line, caller, situation, agent: drawAgent(random, caller.language) };
}

function drawSituation(
  random: Random,
  line: Line,
  caller: Caller,
  { number, recorded }: CallSeed,
): Situation {
  const { situations } = scripts[line.script];
  const fitting = situations.filter(({ clip }) => !recorded || clip !== undefined);
  const inLanguage = fitting.filter(({ language = 'en' }) => language === caller.language);
  const some = inLanguage.length > 0 ? inLanguage : fitting;
  // Strides through them, so that one comes again only after all the others had their turn.
  const stride = some.length % 13 === 0 ? 11 : 13;
  const turn = (place: number) => some[place % some.length] ?? situations[0];
  const drawn = turn(number * stride);
  // More of the situations are emergencies than of the calls.
  return drawn.emergency && random.chance(0.55) ? turn(number * stride + 5) : drawn;
}
