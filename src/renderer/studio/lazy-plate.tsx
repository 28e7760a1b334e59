import { useEffect, useRef, useState, type ComponentProps, type ReactNode } from 'react';
import { PrintPlate } from './print-plate.tsx';
import styles from './print-plate.module.css';

/** A print plate that is painted when it first comes near the window, so that a long list costs what is seen of it. */
export function LazyPlate(props: ComponentProps<typeof PrintPlate>): ReactNode {
  const place = useRef<HTMLSpanElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!place.current) return undefined;
    const watch = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true), {
      rootMargin: '200px',
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, []);
  return (
    <span ref={place} className={styles.place}>
      {near ? <PrintPlate {...props} /> : <span className={`${styles.plate} ${props.className ?? ''}`} />}
    </span>
  );
}
