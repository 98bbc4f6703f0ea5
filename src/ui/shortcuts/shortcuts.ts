import { createShortcuts } from './createShortcuts.ts';

/** Those of the whole dashboard: what `?` lists, the palette offers, and the keys do. */
export const shortcuts = createShortcuts();
