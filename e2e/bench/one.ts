// Runs one bench, in a process of its own, and sends what it finds to run.ts.
import { invariant } from '#src/lib/invariant.ts';
import type { Settings } from './bench.ts';
import { benches } from './list.ts';

const [, , name, settings = '{}'] = process.argv;
const bench = benches.find((candidate) => candidate.name === name);
invariant(bench && process.connected, 'run.ts starts this with the name of a bench');

// What was started ends with this process, also where run.ts ends it, or is ended itself.
let isDone = false;
process.once('SIGTERM', () => process.exit(1));
process.once('disconnect', () => process.exit(isDone ? 0 : 1));

try {
  for await (const found of bench.run(JSON.parse(settings) as Settings)) process.send?.(found);
  isDone = true;
} catch (error) {
  console.error(error);
  process.send?.({ failure: error instanceof Error ? error.message : String(error) });
}
process.disconnect();
