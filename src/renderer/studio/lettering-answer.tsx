import type { ReactNode } from 'react';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Slot, Template } from '../../shared/design/template.ts';
import { readSlot, setSlot } from '../../shared/design/template-slots.ts';
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
export function LetteringAnswer(props: LetteringAnswerProps): ReactNode {
  return (
    <div className={styles.fields}>
      {slotsOfKind(props.document, props.template, 'font').map(({ slot }) => (
        <Faces key={slot.key} {...props} slot={slot} />
      ))}
    </div>
  );
}

function Faces({ template, document, choice, slot }: LetteringAnswerProps & { slot: Slot }): ReactNode {
  const edit = useEditorSession((session) => session.edit);
  const chosenFont = useEditorSession((session) => session.document && readSlot(session.document, slot));
  const fonts = slot.fonts ?? [];
  return (
    <ChoicePlates
      name={`guided-font-${slot.key}`}
      label={slot.label}
      choice={choice}
      options={fonts.map((font) => ({
        key: font,
        name: fontLabel(font, fonts),
        document: setSlot(document, template, slot.key, font),
      }))}
      chosenKey={chosenFont}
      onChoose={(font) => edit((before) => setSlot(before, template, slot.key, font))}
    />
  );
}
