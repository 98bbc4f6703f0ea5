import { exitCodeOf } from '#src/proxy/commands/exitCode.ts';
import { auditCommand, auditUsage } from './command.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the trail, such as `head`, has seen enough.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await exitCodeOf(
  () => auditCommand(process.argv.slice(2), process.env, (line) => process.stdout.write(`${line}\n`)),
  auditUsage,
  (line) => process.stderr.write(`${line}\n`),
);
