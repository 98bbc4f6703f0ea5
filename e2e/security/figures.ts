import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import type { TestContext } from 'vitest';

/** Keeps a line for the table of `npm run test:security`. */
export function tell({ task }: TestContext, figure: string): void {
  task.meta.figures = [...(task.meta.figures ?? []), figure];
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

/** Resident memory of another process in bytes, and how many sockets it holds, as Linux tells them. */
export function holdings(pid: number): { bytes: number; sockets: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]);
  const sockets = readdirSync(`/proc/${pid}/fd`).filter((fd) => isSocket(`/proc/${pid}/fd/${fd}`));
  return { bytes: kilobytes * 1024, sockets: sockets.length };
}

function isSocket(file: string): boolean {
  try {
    return readlinkSync(file).startsWith('socket:');
  } catch {
    return false; // closed since it was listed
  }
}
