import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { mantineStyles } from './mantineStyles.ts';
import { withImports } from './withImports.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The stage that may need Mantine's other components. */
const LAST = 'message';

/**
 * What a first visit loads, in the order in which it is needed; each leaves out what those before it have. By itself the
 * bundler makes a file of every few modules that the same parts share: a hundred of them here, each of which costs a request.
 */
const stages = [
  { name: 'ahead', from: 'src/main.tsx' },
  { name: 'shell', from: 'src/app/show.tsx' },
  { name: 'inbox', from: 'src/features/messages/MessagesPage.tsx' },
  { name: LAST, from: 'src/features/messages/detail/MessagePane.tsx' },
];

/** Seldom changes, and then stays in the browser's cache when the rest is new. */
const REACT = /\/node_modules\/(?:react|react-dom|scheduler|react-router)\//;
/** Mantine's other components stay together: the styles of one change those of another, and only within a file they keep their order. */
const COMPONENTS = /\/node_modules\/@mantine\/core\//;

/** How the pages are cut into files. */
export async function chunks(mode: string): Promise<Rolldown.OutputOptions['codeSplitting']> {
  const stageOf = await findStages(mode);
  const firstStage = (id: string) => (REACT.test(id) ? 'react' : (stageOf.get(id) ?? null));
  // Else a stage would take along all that a library's index names.
  const alone = { includeDependenciesRecursively: false };
  return {
    groups: [
      {
        name: (id) => (firstStage(id) === LAST ? null : firstStage(id)),
        debugName: 'first visit',
        priority: 3,
        ...alone,
      },
      { name: 'components', test: COMPONENTS, priority: 2 },
      { name: (id) => stageOf.get(id) ?? null, debugName: LAST, priority: 1, ...alone },
    ],
  };
}

/**
 * Which stage needs a module first. An import from a library names all of the library, and only the bundler knows what of it
 * is used: so all is bundled once before, in the bundler's own small files, and its lists are read.
 */
async function findStages(mode: string): Promise<Map<string, string>> {
  const output = await build({
    root,
    mode,
    configFile: false,
    plugins: [mantineStyles()],
    logLevel: 'error',
    build: { write: false, minify: false, cssMinify: false, reportCompressedSize: false },
  });
  if (!('output' in output)) throw new Error('vite gave more than one output, or watches');
  const files = output.output.filter((file) => file.type === 'chunk');
  const stageOf = new Map<string, string>();
  for (const { name, from } of stages) {
    const holder = files.find(({ moduleIds }) => moduleIds.includes(path.join(root, from)));
    if (!holder) throw new Error(`${from} is in no chunk: see the stages in .ci/vite/chunks.ts`);
    for (const { moduleIds } of withImports([holder], files)) {
      for (const id of moduleIds) if (!stageOf.has(id)) stageOf.set(id, name);
    }
  }
  return stageOf;
}
