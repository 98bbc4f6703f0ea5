/** Values from which an answer is drawn when a situation does not say. */
type UsualValues = readonly [unknown, ...unknown[]];

/** What one call is about. Texts are templates: see template.ts. */
export interface Situation {
  content: string;
  /** Answers of the script that belong to this situation; the rest are drawn from the script's usual values. */
  answers?: Readonly<Record<string, unknown>>;
  language?: 'es';
  emergency?: true;
  /** A note of the agent, besides the text. */
  note?: string;
  /** The recording on which this call can be heard: see clips.ts. */
  clip?: string;
  /** Why there was nothing to take down: a wrong number, someone selling something. */
  nonMessage?: string;
}

/** The questions of a line's script, in the order in which agents ask them, and the situations that come up on the line. */
export interface Script {
  questions: Readonly<Record<string, UsualValues>>;
  situations: readonly [Situation, ...Situation[]];
}
