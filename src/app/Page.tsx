import { createElement } from 'react';
import { useLoaded } from '#src/ui/useLoaded.ts';
import { type PageName, pages } from './pages.ts';

export function Page({ name }: { name: PageName }) {
  return createElement(useLoaded(pages[name]));
}
