import { type RefObject, useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** Takes the focus to the page where going there took away what had it; else the keys, and what is read aloud, begin at the top of the document. */
export function usePageFocus(page: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const type = useNavigationType();
  const before = useRef(pathname);
  useEffect(() => {
    const isElsewhere = before.current !== pathname;
    before.current = pathname;
    if (!isElsewhere || type === NavigationType.Replace) return;
    if (document.activeElement === document.body) page.current?.focus({ preventScroll: true });
  }, [page, pathname, type]);
}
