import { useEffect, useState } from 'react';

/** False while a component is drawn for the first time, true once that has been seen: what is heavy lets the place around it come first, and then comes whole. */
export function useAfterFirstPaint(): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    let timer: number | undefined;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setAfter(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, []);
  return isAfter;
}
