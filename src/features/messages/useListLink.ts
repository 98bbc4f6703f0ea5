import { useCallback } from 'react';
import { useLocation } from 'react-router';

interface ListLink {
  to: { pathname: string; search: string };
  state: unknown;
}

/** Makes the props of links within the inbox: they keep its view, and what is searched for. */
export function useListLink(): (pathname: string) => ListLink {
  const { search, state } = useLocation();
  return useCallback((pathname) => ({ to: { pathname, search }, state }), [search, state]);
}
