import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Template } from '../../shared/design/template.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import type { ProductChoice } from './product-choice.ts';
import styles from './plate-cards.module.css';
import { TemplatePlate } from './template-plate.tsx';
import { useApplyTemplate } from './use-apply-template.ts';

interface TemplateGridProps {
  choice: ProductChoice;
  templates: readonly Template[];
  /** The heading of the grid, by its id. */
  labelledBy: string;
  /** Two small cards in a row, for a side panel. */
  isNarrow?: boolean;
}

/** Templates on this garment in this colour; a press makes one the design. */
export function TemplateGrid({ choice, templates, labelledBy, isNarrow = false }: TemplateGridProps): ReactNode {
  const chosenUid = useEditorSession((session) => session.document?.origin?.templateUid);
  const apply = useApplyTemplate(choice);
  return (
    <ul className={styles.cards} data-narrow={isNarrow || undefined} aria-labelledby={labelledBy}>
      {templates.map((template) => (
        <li key={template.uid}>
          <UnstyledButton
            className={styles.card}
            aria-pressed={template.uid === chosenUid}
            onClick={() => apply(template)}
            data-template={template.key}
          >
            <TemplatePlate template={template} choice={choice} sidePx={isNarrow ? 160 : 280} className={styles.plate ?? ''} />
            <span className={`${styles.name} tb-clip-2`}>{template.name}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
