import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { PartAdvice } from '../../shared/recommendation/advice.ts';
import { showDone } from '../bridge/toasts.tsx';
import { announce } from '../design-editor/announcer.tsx';
import { useAddedColors } from './added-colors.ts';
import { PartButton, PartRow } from './part-row.tsx';
import { recolorPicked } from './take-part.ts';
import styles from './part-suggestions.module.css';

/** Colours that go with the design: one takes the place of what is picked, else it comes to the colours on offer. */
export function ColorParts({ parts }: { parts: PartAdvice['color'] }): ReactNode {
  const intl = useIntl();
  const addColor = useAddedColors((state) => state.add);
  const take = (value: string): void => {
    const color = value.toUpperCase();
    addColor(value);
    if (recolorPicked(value)) announce(intl.formatMessage({ id: 'studio.parts-recoloured' }, { color }));
    else showDone(intl.formatMessage({ id: 'studio.parts-colour-added' }, { color }));
  };
  return (
    <PartRow kind="color" isEmpty={parts.length === 0}>
      {parts.map(({ value, reason }) => (
        <PartButton key={value} kind="color" name={value.toUpperCase()} reason={reason} onPress={() => take(value)}>
          <span className={styles.swatch} style={{ backgroundColor: value }} />
        </PartButton>
      ))}
    </PartRow>
  );
}
