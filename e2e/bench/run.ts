// Measures Frontdesk against what could be picked instead, side by side on this machine:
//   npm run bench                      all of it, half an hour and more; writes docs/benchmarks.md
//   npm run bench -- search scrolling  some, by name; prints only
//   npm run bench -- --quick           small sizes and few rounds, to see that everything runs; prints only
import { parseArgs } from 'node:util';
import { findChromium } from '#ci/chromium.ts';
import { textTable } from './figures/table.ts';
import { figure, workWords } from './figures/words.ts';
import { benches } from './list.ts';
import { machineWords } from './machine.ts';
import { dataWords } from './office/sizes.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { writeReport } from './report.ts';

const ROUNDS = 5;
const QUICK_ROUNDS = 2;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => benches.every((bench) => bench.name !== name));
if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(', ')}; there are ${benches.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}
const chosen = benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const settings = { rounds: values.quick ? QUICK_ROUNDS : ROUNDS, quick: values.quick };

const machine = [...machineWords(findChromium()), dataWords(settings.quick, Date.now())];
const outcomes: Outcome[] = [];
for (const bench of chosen) {
  console.log(`\n${bench.name}: ${bench.title} …`);
  const outcome = await outcomeOf(bench, settings, (found) => {
    if (typeof found === 'string') console.log(`  ${found}`);
    else
      console.log(
        `  ${workWords(found)}: ${figure(found.ours, found.unit)}; ${found.rival} ${figure(found.theirs, found.unit)}`,
      );
  });
  if (outcome.failure !== null) console.log(`  failed: ${outcome.failure}`);
  outcomes.push(outcome);
}

console.log(`\n${machine.join('\n')}\nMedians of ${settings.rounds} rounds (least–most).\n`);
console.log(textTable(outcomes.flatMap(({ lines }) => lines)));
for (const { bench, failure } of outcomes)
  if (failure !== null) console.log(`${bench.name} failed: ${failure}`);
if (positionals.length === 0 && !values.quick) writeReport(outcomes, machine, settings.rounds);
process.exitCode = outcomes.every(({ failure }) => failure === null) ? 0 : 1;
