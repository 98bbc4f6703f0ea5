import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import { idleLoads } from '#src/lib/idleLoads.ts';

export type Later<P> = LazyExoticComponent<ComponentType<P>> & {
  /** Has it there before it is shown: called when somebody points at what opens it. */
  load: () => void;
};

/**
 * A component that the page can do without at first: it is loaded when it is first shown, and before that once the page has
 * nothing else to do. To be rendered below a Suspense.
 */
export function later<P>(load: () => Promise<ComponentType<P>>): Later<P> {
  idleLoads.add(load);
  const component = lazy(async () => ({ default: await load() }));
  return Object.assign(component, { load: () => void load().catch(() => null) });
}
