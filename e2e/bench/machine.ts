import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem, type } from 'node:os';

/** The first line that a program prints, or null where it is not there. */
function say(program: string, ...args: string[]): string | null {
  try {
    const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
    return (
      execFileSync(program, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).split(
        '\n',
      )[0] ?? null
    );
  } catch {
    return null;
  }
}

/** What the figures were taken on. */
export function machineWords(chromium: string | undefined): string[] {
  const processors = cpus();
  const commit = say('git', 'rev-parse', '--short', 'HEAD');
  return [
    `${processors.length} × ${processors[0]?.model.trim() ?? 'an unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`,
    [`Node ${process.versions.node}`, chromium && say(chromium, '--version')].filter(Boolean).join(', '),
    `${new Date().toISOString().slice(0, 10)}${commit === null ? '' : `, at ${commit}`}`,
  ];
}
