import { formatLength } from '#src/lib/time/format.ts';

/** "1 call", "1,204 calls" */
export function counted(calls: number): string {
  return `${calls.toLocaleString('en-US')} ${calls === 1 ? 'call' : 'calls'}`;
}

/** "18 seconds", "1 hour 12 minutes" */
export function inWords(seconds: number): string {
  return formatLength(seconds * 1000);
}
