import type { Random } from '#src/demo/random.ts';

/** An agent of the answering service. */
export interface Agent {
  id: number;
  username: string;
}

const agents: readonly [Agent, ...Agent[]] = [
  { id: 3, username: 'dana.w' },
  { id: 11, username: 'imani.b' },
  { id: 15, username: 'greg.p' },
  { id: 22, username: 'thuy.n' },
  { id: 31, username: 'callum.r' },
];

const spanishSpeaking: readonly [Agent, ...Agent[]] = [
  { id: 7, username: 'jose' },
  { id: 14, username: 'lucia.f' },
  { id: 26, username: 'marisol' },
];

/** Whoever took the call; Spanish-speaking agents take English calls too. */
export function drawAgent(random: Random, language: 'en' | 'es'): Agent {
  return random.pick(language === 'es' || random.chance(0.25) ? spanishSpeaking : agents);
}
