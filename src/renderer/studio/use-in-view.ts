import { useEffect, useRef, useState, type RefObject } from 'react';

/** How far outside of what is seen something may be made ready, in CSS px. */
const ahead = '320px';

/** Whether an element is in view or nearly so, whatever scrolls it. */
export function useInView<Shown extends Element>(): readonly [RefObject<Shown | null>, boolean] {
  const element = useRef<Shown>(null);
  const [inView, setInView] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    const options: IntersectionObserverInit & { scrollMargin: string } = { rootMargin: ahead, scrollMargin: ahead };
    const observer = new IntersectionObserver((entries) => setInView(entries.at(-1)?.isIntersecting ?? false), options);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, inView];
}
