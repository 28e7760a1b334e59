import { useEffect, useRef, type RefObject } from 'react';
import type { SuggestionNote } from '../../shared/recommendation/evaluation/figures.ts';
import { useCurrentCustomer } from './current-customer.ts';
import { noteSuggestion, type SuggestionPlace } from './note-suggestion.ts';

/** So much of a card must be in view, for so long, until it counts as seen. */
const SEEN_SHARE = 0.5;
const SEEN_MS = 1000;

/** Counts a suggestion as seen once half of it was in view for a second; one without a place is never counted. */
export function useExposure<Shown extends HTMLElement>(
  place: SuggestionPlace | undefined,
  { productId, customerId }: Pick<SuggestionNote, 'productId' | 'customerId'>,
): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  const sessionMs = useCurrentCustomer((current) => current.sessionMs);
  const slot = place?.slot;
  const panel = place?.panel;
  const isHeldOut = place?.isHeldOut ?? false;
  useEffect(() => {
    const element = shown.current;
    if (element === null || slot === undefined || panel === undefined) return undefined;
    return watchSeen(element, () => noteSuggestion('shown', { slot, panel, isHeldOut }, { productId, customerId }));
  }, [slot, panel, isHeldOut, productId, customerId, sessionMs]);
  return shown;
}

function watchSeen(element: HTMLElement, onSeen: () => void): () => void {
  let timer: number | undefined;
  let isInView = false;
  const stopClock = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
  };
  const look = (): void => {
    if (!isInView || document.visibilityState !== 'visible') return stopClock();
    if (timer !== undefined) return;
    timer = window.setTimeout(() => {
      stop();
      onSeen();
    }, SEEN_MS);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      isInView = (entries.at(-1)?.intersectionRatio ?? 0) >= SEEN_SHARE;
      look();
    },
    { threshold: SEEN_SHARE },
  );
  const stop = (): void => {
    stopClock();
    observer.disconnect();
    document.removeEventListener('visibilitychange', look);
  };
  observer.observe(element);
  document.addEventListener('visibilitychange', look);
  return stop;
}
