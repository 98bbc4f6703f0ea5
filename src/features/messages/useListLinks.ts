import { useCallbackRef } from '@mantine/hooks';
import { type MouseEvent, useCallback } from 'react';
import { createPath, useHref, useLocation, useNavigate } from 'react-router';
import { useListLink } from './useListLink.ts';

interface ListLinks {
  /** Of an address within the inbox, which keeps its view. */
  hrefOf: (pathname: string) => string;
  /** Goes there within the page, unless the click asks for a tab of its own. Always the same function. */
  follow: (event: MouseEvent, pathname: string) => void;
}

/** Links within the inbox for many rows: the router's Link would look at the address anew for each of them. */
export function useListLinks(): ListLinks {
  const location = useLocation();
  const navigate = useNavigate();
  const listLink = useListLink();
  const { search } = location;
  const root = useHref('/').replace(/\/$/, '');
  return {
    hrefOf: useCallback((pathname) => `${root}${pathname}${search}`, [root, search]),
    follow: useCallbackRef((event: MouseEvent, pathname: string) => {
      const { button, metaKey, altKey, ctrlKey, shiftKey } = event;
      if (button !== 0 || metaKey || altKey || ctrlKey || shiftKey) return;
      event.preventDefault();
      const { to, state } = listLink(pathname);
      void navigate(to, { state, replace: createPath(location) === createPath(to) });
    }),
  };
}
