import type { Plugin } from 'vite';

/** V8's word for a file whose functions are nearly all called at once: https://v8.dev/blog/explicit-compile-hints */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Has Chromium compile these chunks whole, beside the page and while others are on their way. Else it would compile each
 * function when it is first called, in the midst of the first drawing. To others the hint is a comment.
 */
export function calledOnLoad(names: readonly string[]): Plugin {
  return {
    name: 'frontdesk:called-on-load',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && names.includes(file.name)) file.code = HINT + file.code;
      },
    },
  };
}
