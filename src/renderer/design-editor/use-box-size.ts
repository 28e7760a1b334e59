import { useEffect, useState, type RefObject } from 'react';

/** An element's size in CSS px, followed as it changes. */
export interface BoxSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Follows the size of an element; zero until it is laid out. */
export function useBoxSize(ref: RefObject<HTMLElement | null>): BoxSize {
  const [size, setSize] = useState<BoxSize>({ widthPx: 0, heightPx: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ widthPx: entry.contentRect.width, heightPx: entry.contentRect.height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
