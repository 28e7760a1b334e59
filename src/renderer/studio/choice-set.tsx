import type { ReactNode } from 'react';
import styles from './choice-set.module.css';

interface ChoiceSetProps {
  /** What is chosen, and what the choice is now. */
  legend: ReactNode;
  children: ReactNode;
}

/** A choice of the garment panel: what is chosen now, and under it what there is to choose from. */
export function ChoiceSet({ legend, children }: ChoiceSetProps): ReactNode {
  return (
    <fieldset className={styles.set}>
      <legend className="tb-label">{legend}</legend>
      {children}
    </fieldset>
  );
}
