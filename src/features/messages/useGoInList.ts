import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useListLink } from './useListLink.ts';

/** Goes to another address within the inbox. It replaces this one: "back" leads to where the reading began. */
export function useGoInList(): (pathname: string) => void {
  const navigate = useNavigate();
  const listLink = useListLink();
  return useCallback(
    (pathname) => {
      const { to, state } = listLink(pathname);
      void navigate(to, { replace: true, state });
    },
    [listLink, navigate],
  );
}
