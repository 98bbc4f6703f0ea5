import { useLocation } from 'react-router';

/** Makes links within the inbox that keep the chosen days. */
export function useListLink(): (pathname: string) => { pathname: string; search: string } {
  const { search } = useLocation();
  return (pathname) => ({ pathname, search });
}
