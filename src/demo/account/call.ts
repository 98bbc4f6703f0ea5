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
  /** How many people ring each line. */
  callersPerLine: number;
  /** Whether the call can be listened to: then it is one that a clip tells. */
  recorded: boolean;
}

const [firstLine, ...otherLines] = lines.map((line) => [line.weight, line] as const);

export function drawCall(random: Random, { seed, callersPerLine, recorded }: CallSeed): Call {
  const line = firstLine ? random.weighted([firstLine, ...otherLines]) : lines[0];
  // Squared, so that some callers come back often and many ring once.
  const caller = callerOf(seed, line, Math.floor(callersPerLine * random.next() ** 2));
  const situation = drawSituation(random, line, caller, recorded);
  return { line, caller, situation, agent: drawAgent(random, caller.language) };
}

function drawSituation(random: Random, line: Line, caller: Caller, recorded: boolean): Situation {
  const { situations } = scripts[line.script];
  // More of the situations are emergencies than of the calls.
  const calm = random.chance(0.42);
  const fitting = situations.filter(
    ({ clip, emergency }) => (!recorded || clip !== undefined) && !(calm && emergency),
  );
  const inLanguage = fitting.filter(({ language = 'en' }) => language === caller.language);
  const [first = situations[0], ...rest] = inLanguage.length > 0 ? inLanguage : fitting;
  return random.pick([first, ...rest]);
}
