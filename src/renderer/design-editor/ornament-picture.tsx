import type { ReactNode } from 'react';
import { ORNAMENT_WIDTH, type Ornament } from '../../shared/design/ornament.ts';
import styles from './ornament-dialog.module.css';

/** An ornament as large as it goes into its place, in the colour of the words around it; a second area is paler. */
export function OrnamentPicture({ ornament }: { ornament: Ornament }): ReactNode {
  return (
    <svg className={styles.picture} viewBox={`0 0 ${ORNAMENT_WIDTH} ${ornament.height}`} fill="currentColor" aria-hidden="true">
      {ornament.paths.map((data, index) => (
        <path key={data} d={data} fillRule="evenodd" className={index === 0 ? undefined : styles.second} />
      ))}
    </svg>
  );
}
