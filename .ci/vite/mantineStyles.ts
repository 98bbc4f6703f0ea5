import type { Plugin } from 'vite';

/** A component's list of class names, by which Mantine's own build has replaced its styles. */
const CLASS_NAMES = /\/@mantine\/core\/esm\/.*\/(\w+)\.module\.mjs$/;

/**
 * Has each of Mantine's components bring its styles along, in its layer: a page loads those of what is on it, and ours win
 * whichever come later.
 */
export function mantineStyles(): Plugin {
  return {
    name: 'frontdesk:mantine-styles',
    apply: 'build',
    transform: {
      filter: { id: CLASS_NAMES },
      handler(code, id) {
        const component = CLASS_NAMES.exec(id)?.[1];
        return { code: `import '@mantine/core/styles/${component}.layer.css';\n${code}`, map: null };
      },
    },
  };
}
