import type { Rolldown } from 'vite';

/** The chunks and all that they import, each once. */
export function withImports(
  wanted: readonly Rolldown.OutputChunk[],
  all: readonly Rolldown.OutputChunk[],
  found = new Set<Rolldown.OutputChunk>(),
): Set<Rolldown.OutputChunk> {
  for (const chunk of wanted) {
    if (found.has(chunk)) continue;
    found.add(chunk);
    const imported = all.filter(({ fileName }) => chunk.imports.includes(fileName));
    withImports(imported, all, found);
  }
  return found;
}
