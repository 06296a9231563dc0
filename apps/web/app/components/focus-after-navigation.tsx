import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** A browser that changes the page by script says nothing to a screen reader; moving the focus to the content does. */
export const FocusAfterNavigation = () => {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById('inhalt')?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
};
