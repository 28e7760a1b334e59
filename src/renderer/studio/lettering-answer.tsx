import type { ReactNode } from 'react';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Template } from '../../shared/design/template.ts';
import { setSlot } from '../../shared/design/template-slots.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { ChoicePlates } from './choice-plates.tsx';
import { fontLabel } from './font-label.ts';
import styles from './guided-depth.module.css';
import { slotsOfKind } from './guided-questions.ts';
import type { ProductChoice } from './product-choice.ts';

interface LetteringAnswerProps {
  template: Template;
  document: DesignDocument;
  choice: ProductChoice;
}

/** The faces that a template allows, each as the design would look in it. */
export function LetteringAnswer({ template, document, choice }: LetteringAnswerProps): ReactNode {
  const edit = useEditorSession((session) => session.edit);
  return (
    <div className={styles.fields}>
      {slotsOfKind(document, template, 'font').map(({ slot, value }) => (
        <ChoicePlates
          key={slot.key}
          name={`guided-font-${slot.key}`}
          label={slot.label}
          choice={choice}
          options={(slot.fonts ?? []).map((font) => ({
            key: font,
            name: fontLabel(font, slot.fonts ?? []),
            document: setSlot(document, template, slot.key, font),
          }))}
          chosenKey={value}
          onChoose={(font) => edit((before) => setSlot(before, template, slot.key, font))}
        />
      ))}
    </div>
  );
}
