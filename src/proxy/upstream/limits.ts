/** How long and how much the proxy bears from upstream before it says so. */
export interface Limits {
  connectMs: number;
  /** The longest wait for an answer's start, tries together, and then for each further `progressBytes` of it. */
  silenceMs: number;
  progressBytes: number;
  /** The longest time for the whole of a JSON answer. Audio has none: people pause. */
  wholeMs: number;
  /** The most bytes of a JSON answer, both as sent and as inflated; and of one about a single thing. */
  jsonBytes: number;
  singleBytes: number;
  tries: number;
  /** The wait before the second try; each further one is twice as long. */
  retryMs: number;
  /** How many failures in a row are enough, and how long upstream is left alone then. */
  faults: number;
  openMs: number;
}

export const defaultLimits: Limits = {
  connectMs: 5_000,
  silenceMs: 10_000,
  progressBytes: 64 * 1024,
  wholeMs: 60_000,
  jsonBytes: 64 * 1024 * 1024,
  singleBytes: 1024 * 1024,
  tries: 3,
  retryMs: 250,
  faults: 5,
  openMs: 5_000,
};
