/** Why the start is refused: each problem names a variable, and never its value. */
export class ConfigError extends Error {
  override name = 'ConfigError';
  readonly problems: string[];

  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Ends the process: with plain words when the configuration is at fault, else with the error as it is. */
export function explainAndExit(error: unknown): never {
  if (!(error instanceof ConfigError)) throw error;
  for (const problem of error.problems) console.error(`Frontdesk cannot start: ${problem}`);
  process.exit(1);
}
