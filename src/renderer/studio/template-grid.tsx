import { UnstyledButton } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import type { Template } from '../../shared/design/template.ts';
import { templateDocument } from '../bridge/start-document.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { LazyPlate } from './lazy-plate.tsx';
import type { ProductChoice } from './product-choice.ts';
import styles from './plate-cards.module.css';
import { useApplyTemplate } from './use-apply-template.ts';

interface TemplateGridProps {
  choice: ProductChoice;
  templates: readonly Template[];
  /** The heading of the grid, by its id. */
  labelledBy: string;
}

/** Every template, large, on this garment in this colour; a press makes it the design. */
export function TemplateGrid({ choice, templates, labelledBy }: TemplateGridProps): ReactNode {
  const { product, variant, colourway } = choice;
  const chosenUid = useEditorSession((session) => session.document?.origin?.templateUid);
  const apply = useApplyTemplate(choice);
  const cards = useMemo(
    () => templates.map((template) => ({ template, document: templateDocument(template, { product, variant }) })),
    [templates, product, variant],
  );
  return (
    <ul className={styles.cards} aria-labelledby={labelledBy}>
      {cards.map(({ template, document }) => (
        <li key={template.uid}>
          <UnstyledButton
            className={styles.card}
            aria-pressed={template.uid === chosenUid}
            onClick={() => apply(template)}
            data-template={template.key}
          >
            <LazyPlate
              garmentKey={product.garmentKey}
              sizeKey={variant.sizeKey}
              garmentHex={colourway.hex}
              finish={colourway.finish}
              document={document}
              printAreas={product.printAreas}
              sidePx={280}
              className={styles.plate ?? ''}
            />
            <span className={`${styles.name} tb-clip-2`}>{template.name}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
