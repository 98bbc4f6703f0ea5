import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';
import { createLogger } from './logger.ts';

function failure() {
  return Object.assign(new TypeError('Unexpected token in "Ermintrude"'), {
    code: 'ECONNRESET',
    socket: { _header: 'authorization: Bearer secret' },
    cause: new Error('secret'),
  });
}

test.each<[string, (log: ReturnType<typeof createLogger>) => void]>([
  ['alone', (log) => log.error(failure())],
  ['in an event', (log) => log.error({ err: failure() })],
  ['in an event with a message', (log) => log.error({ err: failure() }, 'the store failed')],
])('an error %s is written as its kind and place', (_, write) => {
  const lines: string[] = [];
  write(createLogger('info', { write: (line) => void lines.push(line) }));
  const line = JSON.parse(lines.join(''));
  expect(line.err).toMatchObject({ type: 'TypeError', code: 'ECONNRESET' });
  expect(line.err.at[0]).toContain('logger.test.ts');
  expect(lines.join('')).not.toMatch(/ermintrude|secret|authorization/i);
});

test.each([
  ['an exit', 'process.exit(1)'],
  ['a crash', "throw new Error('a crash')"],
])('what was logged before %s is written whole', async (_, end) => {
  const program = `
    import { createLogger } from '${new URL('logger.ts', import.meta.url).href}';
    const log = createLogger('info');
    for (let n = 0; n < 500; n += 1) log.info({ n }, 'request');
    ${end}`;
  const written = await new Promise<string>((resolve) => {
    execFile(process.execPath, ['--input-type=module', '--eval', program], (_error, out) => resolve(out));
  });
  const lines = written.trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).n)).toEqual(Array.from({ length: 500 }, (__, n) => n));
});
