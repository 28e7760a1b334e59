import type { ComponentProps, ReactNode } from 'react';
import { PrintPlate } from './print-plate.tsx';
import styles from './print-plate.module.css';
import { useInView } from './use-in-view.ts';

/** A print plate that is painted only while it can be seen, so that a long list costs what is seen of it. */
export function LazyPlate(props: ComponentProps<typeof PrintPlate>): ReactNode {
  const [place, inView] = useInView<HTMLSpanElement>();
  return (
    <span ref={place} className={styles.place}>
      {inView ? <PrintPlate {...props} /> : <span className={`${styles.plate} ${props.className ?? ''}`} />}
    </span>
  );
}
