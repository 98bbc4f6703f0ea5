import pino, { type DestinationStream, type Logger } from 'pino';

/**
 * An error as a log may hold it: what kind, and where in the code. Its message can quote an answer or a request, and what
 * hangs on it can be a socket with the token in its headers.
 */
function plainError(error: unknown): { type: string; code?: string; at: string[] } {
  if (!(error instanceof Error)) return { type: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  return { type: error.name, ...code, at: at.map((line) => line.trim()).slice(0, 8) };
}

const GATHERED_BYTES = 8 * 1024;
const GATHERED_MS = 100;
/** Should whoever reads the log stand still, further lines are lost: not the server's memory, and not its time. */
const MOST_WAITING_BYTES = 16 * 1024 * 1024;

/**
 * The log: JSON, a line an event, on standard output unless a destination is given. Lines are gathered for a
 * moment and written together; an exit and a crash write what is left, and a kill loses the last tenth of a second.
 */
export function createLogger(level: 'info' | 'warn', destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: plainError },
      hooks: {
        // Where an event has no message of its own, pino takes the error's.
        logMethod([first, message = 'event', ...rest], method) {
          const event: unknown = first;
          method.call(this, event instanceof Error ? { err: event } : event, message, ...rest);
        },
      },
    },
    destination ??
      pino.destination({
        fd: 1,
        sync: false,
        minLength: GATHERED_BYTES,
        periodicFlush: GATHERED_MS,
        maxLength: MOST_WAITING_BYTES,
      }),
  );
}
