const DRAIN_MS = 10_000;

/** On SIGTERM or SIGINT: no new connections, running requests end by themselves for up to ten seconds, exit 0. */
export function closeOnSignals(close: () => Promise<void>, breakOff: () => void): void {
  const drain = () => {
    setTimeout(breakOff, DRAIN_MS).unref();
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', drain);
  process.once('SIGINT', drain);
}
