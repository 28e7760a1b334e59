import { useLayoutEffect, useRef, type ReactNode } from 'react';

/** How much of what appears shall be in view, in CSS px: enough to see what it is and begin. */
const wantedPx = 300;

/** Scrolls the panel just so far that the beginning of what has appeared can be seen. */
export function IntoView({ children }: { children: ReactNode }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const panel = place.current?.closest('[data-panel-body]');
    if (!place.current || !panel) return;
    const hiddenPx = place.current.getBoundingClientRect().top + wantedPx - panel.getBoundingClientRect().bottom;
    if (hiddenPx > 0) panel.scrollTop += hiddenPx;
  }, []);
  return <div ref={place}>{children}</div>;
}
