import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/**
 * Names in index.html what these modules need, though they are imported only by a script that is still to come: so that all of
 * it is asked for together, and not one file after the other.
 */
export function preload(modules: readonly string[]): Plugin {
  let base = '/';
  return {
    name: 'frontdesk:preload',
    apply: 'build',
    configResolved(config) {
      ({ base } = config);
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
        const wanted = chunks.filter(({ moduleIds }) =>
          modules.some((module) => moduleIds.some((id) => id.endsWith(module))),
        );
        const needed = [...withImports(wanted, chunks)];
        const scripts = needed.map(({ fileName }) => fileName);
        const styles = new Set(
          needed.flatMap(({ viteMetadata }) => Array.from(viteMetadata?.importedCss ?? [])),
        );
        const missing = (file: string) => !html.includes(`${base}${file}"`);
        return [
          ...scripts.filter(missing).map((file) => link({ rel: 'modulepreload', href: base + file })),
          ...[...styles].filter(missing).map((file) => link({ rel: 'stylesheet', href: base + file })),
        ];
      },
    },
  };
}

function link(attributes: { rel: string; href: string }): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attributes, crossorigin: true }, injectTo: 'head' };
}

/** The chunks and all that they import. */
function withImports(
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
