import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/** Where the top bar wants the page's title; null before the bar stands. */
export const PageTitleTarget = createContext<HTMLElement | null>(null);

interface PageTitleProps {
  /** What stands in the top bar: the kind of page. */
  readonly title: string;
  /** What the window is called, where it says more than the title. */
  readonly windowTitle?: string;
  /** What stands after the title in the top bar: a saved mark, a status. */
  readonly children?: ReactNode;
}

/** Puts a screen's title, the page's only h1, into the top bar and names the window. */
export function PageTitle({ title, windowTitle = title, children }: PageTitleProps): React.JSX.Element | null {
  const target = useContext(PageTitleTarget);
  useEffect(() => {
    document.title = `${windowTitle} · Tailorbird`;
  }, [windowTitle]);
  if (target === null) return null;
  return createPortal(
    <>
      <h1 className="tb-page-title tb-clip">{title}</h1>
      {children}
    </>,
    target,
  );
}
