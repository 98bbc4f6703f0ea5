import { readFileSync } from 'node:fs';

const TICK_MS = 10;

/** Milliseconds of processor time that a process has taken so far, all its threads together; from Linux’s /proc. */
export function processorMs(pid: number): number {
  // The second field is the program's name in brackets, which may hold spaces.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/, '').trim().split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
}
