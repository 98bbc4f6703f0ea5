import type { Answer } from './answer.ts';

/** What answers are about: each has its own time to live, and is forgotten as a whole. */
export type Resource = 'messages' | 'to_dos' | 'call-recordings';

interface Generation {
  /** Another name after every `forget`: what was asked under an older one is not shown any more. */
  name: string;
  /** False while replicas cannot tell each other what they forget. */
  agreed: boolean;
}

export interface Obtained {
  answer: Answer;
  /** How long the answer may be shown from now on. */
  leftMs: number;
}

/** Where an answer comes from and how long it may be shown, when this process has none and asks once. */
export interface Wanted {
  key: string;
  keptMs: number;
  /** Aborts when nobody waits any more. */
  gone: AbortSignal;
  ask: () => Promise<Answer>;
}

/** What the replicas of Frontdesk have in common. */
export interface Sharing {
  generation: (resource: Resource) => Promise<Generation>;
  /** Resolves when no replica shows what was asked before; never rejects. */
  forget: (resource: Resource) => Promise<void>;
  obtain: (wanted: Wanted) => Promise<Obtained>;
}

/** A replica that is alone: it has only its own word to go by. */
export function alone(): Sharing {
  const generations = new Map<Resource, number>();
  return {
    generation: async (resource) => ({ name: `own ${generations.get(resource) ?? 0}`, agreed: true }),
    async forget(resource) {
      generations.set(resource, (generations.get(resource) ?? 0) + 1);
    },
    obtain: async ({ ask, keptMs }) => ({ answer: await ask(), leftMs: keptMs }),
  };
}
