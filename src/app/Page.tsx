import { createElement, use } from 'react';
import { type PageName, pageOf } from './pages.ts';

/** Shows a page, at once where its code is there: a promise, even one that is kept, would have it wait for a turn. */
export function Page({ name }: { name: PageName }) {
  const page = pageOf(name);
  return createElement(page instanceof Promise ? use(page) : page);
}
