// Takes each guard out of a copy of the sources, in turn, and sees that its test fails:
//   npm run test:guards                 every guard
//   npm run test:guards -- 3 20         those of rows 3 and 20
//   npm run test:guards -- audio        those of files whose path has this text in it
//   npm run test:guards -- --at-once 1  on a busy machine
//   npm run test:guards -- --e2e 45     those that only a browser can miss: a build for each, some ten seconds
import { parseArgs } from 'node:util';
import { build, runBrowserTests } from './browserTests.ts';
import { type Guard, needsBrowser } from './list/guard.ts';
import { allGuards } from './list/all.ts';
import { runTests } from './tests.ts';
import { copyTree, staleness, type Tree } from './tree.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'at-once': { type: 'string', default: '2' }, e2e: { type: 'boolean', default: false } },
});

const chosen = allGuards.filter((guard) => needsBrowser(guard) === values.e2e && isChosen(guard));
let problems = 0;

function isChosen({ row, file }: Guard): boolean {
  if (positionals.length === 0) return true;
  return positionals.some((text) => (/^\d+$/.test(text) ? Number(text) === row : file.includes(text)));
}

function tell(outcome: string, { row, file, guard }: Guard, further = ''): void {
  const code = guard.replaceAll(/\s+/g, ' ').slice(0, 70);
  console.log(`${outcome.padEnd(7)} row ${String(row ?? '-').padEnd(2)}  ${file}  ${code}${further}`);
}

function complain(guard: Guard, what: string): void {
  problems += 1;
  tell('STALE', guard, `\n        ${what}`);
}

/** The guards whose code and tests are there, and green as things stand. */
async function whole(tree: Tree): Promise<Guard[]> {
  const files = [...new Set(chosen.map(({ test }) => test))];
  const { passed, failed, said } = await runTests(
    tree.folder,
    files,
    chosen.map(({ named }) => named),
  );
  return chosen.filter((guard) => {
    const stale = staleness(guard);
    if (stale) complain(guard, stale);
    else if (failed.some((name) => name.includes(guard.named)))
      complain(guard, `fails as it is: ${guard.named}`);
    else if (!passed.some((name) => name.includes(guard.named))) {
      complain(guard, `did not run: ${guard.named}\n${passed.length === 0 ? said : ''}`);
    } else return true;
    return false;
  });
}

function judge(guard: Guard, { missed, ran, said }: { missed: boolean; ran: boolean; said: string }): void {
  if (missed) {
    tell('red', guard);
    return;
  }
  problems += 1;
  tell(ran ? 'GREEN!' : 'BROKEN', guard, `\n        ${guard.named}${ran ? '' : `\n${said}`}`);
}

async function tryGuards(tree: Tree, left: Guard[]): Promise<void> {
  for (let guard = left.shift(); guard; guard = left.shift()) {
    const putBack = tree.takeOut(guard);
    const { passed, failed, said, exitCode } = await runTests(tree.folder, [guard.test], [guard.named]);
    putBack();
    const ran = passed.length + failed.length > 0;
    judge(guard, { missed: failed.length > 0 || (ran && exitCode !== 0), ran, said });
  }
}

/** One after the other: a browser's tests have ports of their own. */
function tryInBrowser(tree: Tree): void {
  for (const guard of chosen) {
    const stale = staleness(guard);
    if (stale) {
      complain(guard, stale);
      continue;
    }
    if (!build(tree.folder) || !runBrowserTests(tree.folder, guard.test, guard.named).passed) {
      complain(guard, `fails as it is: ${guard.named}`);
      continue;
    }
    const putBack = tree.takeOut(guard);
    const { failed, passed, said } = build(tree.folder)
      ? runBrowserTests(tree.folder, guard.test, guard.named)
      : { failed: false, passed: false, said: 'it cannot be built' };
    putBack();
    judge(guard, { missed: failed, ran: failed || passed, said });
  }
}

const started = performance.now();
if (values.e2e) {
  using tree = copyTree();
  tryInBrowser(tree);
} else {
  using first = copyTree();
  using second = copyTree();
  const left = await whole(first);
  await Promise.all([first, second].slice(0, Number(values['at-once'])).map((tree) => tryGuards(tree, left)));
}
const rows = new Set(chosen.map(({ row }) => row).filter((row) => row !== null));
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
console.log(
  `${chosen.length} guards of ${rows.size} rows, ${chosen.length - problems} missed by their tests, ` +
    `${problems} not, in ${minutes} min`,
);
if (chosen.length === 0) console.log('No guard is of that row or file.');
process.exit(problems > 0 || chosen.length === 0 ? 1 : 0);
