import { type ComponentType, createElement, type ReactNode } from 'react';
import { idleLoads } from '#src/lib/idleLoads.ts';
import { type Loadable, loadable } from './loadable.ts';
import { useLoaded } from './useLoaded.ts';

export type Later<P> = ((props: P) => ReactNode) & {
  /** Has it there before it is shown: called when somebody points at what opens it. */
  load: () => void;
};

/** A component that is loaded when it is first shown. To be rendered below a Suspense and a Boundary. */
export function onDemand<P extends object>(importIt: () => Promise<ComponentType<P>>): Later<P> {
  return componentOf(loadable(importIt));
}

/** As `onDemand`, and loaded before that once the page has nothing else to do. */
export function later<P extends object>(importIt: () => Promise<ComponentType<P>>): Later<P> {
  const code = loadable(importIt);
  idleLoads.add(code.load);
  return componentOf(code);
}

function componentOf<P extends object>(code: Loadable<ComponentType<P>>): Later<P> {
  const Component = (props: P) => createElement(useLoaded(code), props);
  return Object.assign(Component, { load: () => void code.load() });
}
