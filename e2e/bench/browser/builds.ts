import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');
const rivals = path.resolve(import.meta.dirname, '../rivals');
const folderOf = (name: string) => path.join(root, '.cache', 'bench', name);

/** Each builds into a folder of its own, which it names: what was built before is never measured. */
export const builds = {
  ours: () => ourPages('ours', true),
  /** The same with every page in the first file. */
  allEager: () => ourPages('all-eager', false),
  reactAdmin: () => rivalPages('react-admin'),
  agGrid: () => rivalPages('ag-grid'),
};

async function ourPages(name: string, codeSplitting: boolean): Promise<string> {
  const outDir = folderOf(name);
  await build({
    root,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rolldownOptions: { output: { codeSplitting } } },
  });
  return outDir;
}

async function rivalPages(name: string): Promise<string> {
  const outDir = folderOf(name);
  await build({
    root: path.join(rivals, name),
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 10_000 },
  });
  return outDir;
}
