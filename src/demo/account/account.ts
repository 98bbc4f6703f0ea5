/** What the whole account is drawn from. */
export interface AccountOptions {
  seed: number;
  /** Messages a year. */
  messages: number;
  timeZone: string;
  /** The service's clock, in milliseconds. */
  clock: () => number;
}

/** The id of the oldest To Do; the others follow. */
export const FIRST_TO_DO_ID = 101;
