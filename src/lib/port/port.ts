import type { Failure } from './failure.ts';

/** What both a worker and a MessagePort are. */
export interface Port {
  postMessage: (message: unknown, options: { transfer: Transferable[] }) => void;
  addEventListener: (type: 'message', listener: (event: MessageEvent) => void) => void;
}

/** What goes one way through a port: errands, numbered by whoever asks. */
export type Asked =
  | { is: 'ask'; number: number; name: string; argument: unknown }
  | { is: 'give-up'; number: number };

/** What comes back. */
export type Answered =
  | { is: 'answer'; number: number; value: unknown }
  | { is: 'failure'; number: number; failure: Failure };

/** What an errand may use besides its argument. */
export interface Errand {
  /** Aborts when whoever asked gave up. */
  signal: AbortSignal;
  /** Takes the buffers that are handed over with the answer, instead of being copied. */
  transfer: Transferable[];
}

/** What can be asked through a port, by name. */
export type Errands = Record<string, (argument: never, errand: Errand) => unknown>;
