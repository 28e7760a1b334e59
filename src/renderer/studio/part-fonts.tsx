import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PartAdvice } from '../../shared/recommendation/advice.ts';
import { announce } from '../design-editor/announcer.tsx';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { fontChoices } from '../design-editor/font-choices.ts';
import { useTextShaper } from '../design-editor/layer-canvas.tsx';
import { PartButton, PartRow } from './part-row.tsx';
import { setPickedFont, typesetIn } from './take-part.ts';
import styles from './part-suggestions.module.css';

const FONTS = 4;

/** Fonts that go with the design, for the words that are picked. */
export function FontParts({ parts }: { parts: PartAdvice['font'] }): ReactNode {
  const intl = useIntl();
  const families = fontChoices(useTextShaper()?.faces ?? []);
  const isForWords = useEditorSession(({ document, areaKey, selection }) => typesetIn(document, areaKey, selection).length > 0);
  const shown = parts.flatMap(({ value, reason }) => {
    const choice = families.find(({ family }) => family === value);
    return choice ? [{ choice, reason }] : [];
  });
  return (
    <PartRow kind="font" isEmpty={shown.length === 0} hint={!isForWords && <FormattedMessage id="studio.parts-pick-words" />}>
      {shown.slice(0, FONTS).map(({ choice, reason }) => (
        <PartButton
          key={choice.family}
          kind="font"
          name={choice.family}
          reason={reason}
          disabled={!isForWords}
          onPress={() => {
            setPickedFont(choice);
            announce(intl.formatMessage({ id: 'studio.parts-font-set' }, { font: choice.family }));
          }}
        >
          <span className={styles.font}>{choice.family}</span>
        </PartButton>
      ))}
    </PartRow>
  );
}
