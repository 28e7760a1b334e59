import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** How far each visit of an address was scrolled, by the visit's key; a session makes a few hundred. */
const scrolledPx = new Map<string, number>();

/** What a screen is made of may come later than the screen: so many frames are waited for it. */
const MOST_FRAMES = 180;
/** What a person does to scroll by themselves. */
const byHand = ['wheel', 'pointerdown', 'keydown'] as const;

/** A screen that is opened begins at its top; one that is gone back to stands where it was left. */
export function useScreenScroll(main: RefObject<HTMLElement | null>): void {
  const { key } = useLocation();
  const how = useNavigationType();
  const isWindowNew = useRef(true);
  useLayoutEffect(() => {
    const element = main.current;
    if (!element) return undefined;
    const remember = (): void => void scrolledPx.set(key, element.scrollTop);
    // The same screen under another address stays as it is; a new window is at its top, and asking would lay it out once more.
    const stays = how === 'REPLACE' || isWindowNew.current;
    isWindowNew.current = false;
    const stop = stays ? undefined : scrollWhenThere(element, how === 'POP' ? (scrolledPx.get(key) ?? 0) : 0);
    element.addEventListener('scroll', remember, { passive: true });
    return () => {
      stop?.();
      element.removeEventListener('scroll', remember);
    };
  }, [main, key, how]);
}

/** Scrolls as soon as there is enough to scroll, unless a person does; gives the way to give up. */
function scrollWhenThere(element: HTMLElement, topPx: number): () => void {
  let frame = 0;
  let frames = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    for (const type of byHand) element.removeEventListener(type, stop);
  };
  const scroll = (): void => {
    element.scrollTop = topPx;
    frames += 1;
    if (element.scrollTop + 1 >= topPx || frames > MOST_FRAMES) stop();
    else frame = requestAnimationFrame(scroll);
  };
  for (const type of byHand) element.addEventListener(type, stop, { passive: true });
  scroll();
  return stop;
}
