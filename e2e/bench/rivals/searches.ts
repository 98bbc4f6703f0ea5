import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/** Finds texts by what was typed; resolves to their places. */
export type Search = (typed: string) => number[];

/** As its documentation has it for texts whose words may stand anywhere: no index can be built beforehand. */
export function fuseSearch(texts: readonly string[]): Search {
  const fuse = new Fuse(texts, { ignoreLocation: true, threshold: 0, useExtendedSearch: false });
  return (typed) => fuse.search(typed).map(({ refIndex }) => refIndex);
}

export function miniSearch(texts: readonly string[]): Search {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (typed) => index.search(typed, { prefix: true, combineWith: 'AND' }).map(({ id }) => id);
}
