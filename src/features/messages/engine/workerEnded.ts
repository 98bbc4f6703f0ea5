/** What whoever waits for the inbox's worker is told when it ends: that it was lost, or ended on purpose. */
export class WorkerEnded extends Error {
  override name = 'WorkerEnded';
  /** Whether it had answered anything: otherwise its script may not be there to be loaded. */
  readonly hadAnswered: boolean;

  constructor(message: string, hadAnswered: boolean) {
    super(message);
    this.hadAnswered = hadAnswered;
  }
}
