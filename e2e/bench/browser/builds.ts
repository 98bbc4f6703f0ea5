import { rmSync } from 'node:fs';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { packed } from '#ci/vite/packed.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const rivals = path.resolve(import.meta.dirname, '../rivals/pages');
const into = path.join(root, '.cache', 'bench');

/** Our pages as they are, built anew: what was built before is never measured. Resolves to their folder. */
export const buildOurs = (): Promise<string> => buildPages('ours', {});

/** The same with all pages in the first file. */
export const buildAllEager = (): Promise<string> => buildPages('all-eager', { codeSplitting: false });

async function buildPages(name: string, output: Rolldown.OutputOptions): Promise<string> {
  const outDir = path.join(into, name);
  const rolldownOptions = { output };
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true, rolldownOptions } });
  return outDir;
}

/** A folder with the pages of these rivals, each below its name. */
export async function buildRivals(...names: string[]): Promise<string> {
  const folder = path.join(into, 'rivals', names.join('-'));
  rmSync(folder, { recursive: true, force: true });
  for (const name of names)
    await build({
      root: path.join(rivals, name),
      base: './',
      configFile: false,
      // Packed as well as ours.
      plugins: [packed()],
      logLevel: 'error',
      build: { outDir: path.join(folder, name), target: 'es2023', chunkSizeWarningLimit: 10_000 },
    });
  return folder;
}
