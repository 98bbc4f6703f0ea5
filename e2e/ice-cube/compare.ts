// Asks our recurrence and the real IceCube the same random questions: npm run compare:ice-cube [-- CASES [SEED]].
import fc from 'fast-check';
import { occurrences } from '#src/v2/recurrence.ts';
import { anyCase, type Case } from './anyCase.ts';
import { type Answer, askIceCube, hasIceCube, LAST_SECOND } from './iceCube.ts';

type Verdict = 'agree' | 'differ' | 'refused by IceCube' | 'unfinished by IceCube';

function ours({ rule, times, start, timeZone, count }: Case): number[] {
  const found = occurrences({ rule, times, start: new Date(start), timeZone }, { count });
  return found.map((date) => date.getTime() / 1000).filter((second) => second <= LAST_SECOND);
}

function compare(question: Case, answer: Answer): Verdict {
  if ('refused' in answer) return 'refused by IceCube';
  if ('unfinished' in answer) return 'unfinished by IceCube';
  return String(ours(question)) === String(answer.occurrences) ? 'agree' : 'differ';
}

const iso = (list: number[]) => list.map((second) => new Date(second * 1000).toISOString()).join(' ');

function describe(question: Case, answer: Answer): string {
  const theirs = 'occurrences' in answer ? answer.occurrences : [];
  return `${JSON.stringify(question)}\n  ours ${iso(ours(question))}\n  IceCube ${iso(theirs)}`;
}

function main([cases = '2000', seed = String(Date.now() % 1_000_000)]: string[]): number {
  if (!hasIceCube()) {
    console.log('Nothing compared: this needs ruby, ruby-ice-cube and ruby-activesupport (Debian packages).');
    return 0;
  }
  const asked = fc.sample(anyCase, { numRuns: Number(cases), seed: Number(seed) });
  const tally: Record<string, Partial<Record<Verdict, number>>> = {};
  let differing = 0;
  for (const { question, answer } of askIceCube(asked)) {
    const verdict = compare(question, answer);
    const counts = (tally[question.rule.rule_type] ??= {});
    counts[verdict] = (counts[verdict] ?? 0) + 1;
    if (verdict === 'differ' && (differing += 1) <= 5) console.log(describe(question, answer));
  }
  console.table(tally);
  console.log(`${asked.length} cases of seed ${seed}: ${differing} differ.`);
  return differing === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
