import { exitCodeOf } from '#src/proxy/commands/exitCode.ts';
import { userCommand, userUsage } from './command.ts';
import { readPassword } from './readPassword.ts';

process.exitCode = await exitCodeOf(
  () =>
    userCommand(process.argv.slice(2), {
      env: process.env,
      readPassword: () => readPassword(process.stdin, (text) => process.stderr.write(text)),
      print: (line) => process.stdout.write(`${line}\n`),
    }),
  userUsage,
  (line) => process.stderr.write(`${line}\n`),
);
