import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useState } from 'react';

export interface Turntable {
  /** False where the person asks for less motion. */
  offered: boolean;
  turning: boolean;
  toggle(): void;
}

const inputs = ['pointerdown', 'wheel', 'keydown'] as const;

/** Whether the garment turns by itself: off at first, and any input ends it, but on the switch itself (`data-turntable`). */
export function useTurntable(): Turntable {
  const still = useReducedMotion(false, { getInitialValueInEffect: false });
  const [turning, setTurning] = useState(false);
  useEffect(() => {
    if (!turning) return undefined;
    const listening = new AbortController();
    const end = ({ target }: Event): void => {
      if (!(target instanceof Element && target.closest('[data-turntable]'))) setTurning(false);
    };
    for (const type of inputs) window.addEventListener(type, end, { capture: true, passive: true, signal: listening.signal });
    return () => listening.abort();
  }, [turning]);
  return { offered: !still, turning: turning && !still, toggle: () => setTurning(!turning) };
}
