import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { withImports } from './withImports.ts';

interface Wanted {
  /** Modules whose files, and the files that these import, are asked for. */
  scripts: readonly string[];
  /** Modules whose styles are, and those of what they import. */
  styles: readonly string[];
}

/**
 * Names in index.html what is needed, though it is imported only by a script that is still to come: so that it is asked for
 * together with that script, and not after it.
 */
export function preload({ scripts, styles }: Wanted): Plugin {
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
        const files = [...chunksOf(scripts, chunks)].map(({ fileName }) => fileName);
        const sheets = new Set(
          [...chunksOf(styles, chunks)].flatMap(({ viteMetadata }) =>
            Array.from(viteMetadata?.importedCss ?? []),
          ),
        );
        const missing = (file: string) => !html.includes(`${base}${file}"`);
        return [
          ...files.filter(missing).map((file) => link({ rel: 'modulepreload', href: base + file })),
          ...[...sheets].filter(missing).map((file) => link({ rel: 'stylesheet', href: base + file })),
        ];
      },
    },
  };
}

function link(attributes: { rel: string; href: string }): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attributes, crossorigin: true }, injectTo: 'head' };
}

/** The chunks of the modules, and all that they import. */
function chunksOf(
  modules: readonly string[],
  all: readonly Rolldown.OutputChunk[],
): Set<Rolldown.OutputChunk> {
  const holders = modules.map((module) => {
    const holder = all.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
    if (!holder) throw new Error(`${module} is in no chunk: see preload(…) in vite.config.ts`);
    return holder;
  });
  return withImports(holders, all);
}
