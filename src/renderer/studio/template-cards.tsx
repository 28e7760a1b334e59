import { UnstyledButton } from '@mantine/core';
import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Template } from '../../shared/design/template.ts';
import { templateDocument } from '../bridge/start-document.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { PrintPlate } from './print-plate.tsx';
import type { ProductChoice } from './product-choice.ts';
import { scrollWithin } from './scroll-within.ts';
import styles from './template-cards.module.css';
import { useApplyTemplate } from './use-apply-template.ts';

interface TemplateCardsProps {
  choice: ProductChoice;
  templates: readonly Template[];
}

/** Every template as it would look on this garment in this colour; a press starts from it. */
export function TemplateCards({ choice, templates }: TemplateCardsProps): ReactNode {
  const { product, variant, colourway } = choice;
  const chosenUid = useEditorSession((session) => session.document?.origin?.templateUid);
  const apply = useApplyTemplate(choice);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const chosen = list.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    if (list.current && chosen) scrollWithin(list.current, chosen);
  }, [chosenUid]);
  const cards = useMemo(
    () => templates.map((template) => ({ template, document: templateDocument(template, { product, variant }) })),
    [templates, product, variant],
  );
  return (
    <section className={styles.section} aria-labelledby="studio-templates">
      <h3 className="tb-label" id="studio-templates">
        <FormattedMessage id="studio.templates" />
      </h3>
      <ul ref={list} className={`${styles.list} tb-slim-scroll`}>
        {cards.map(({ template, document }) => (
          <li key={template.uid}>
            <UnstyledButton
              className={styles.card}
              aria-pressed={template.uid === chosenUid}
              onClick={() => apply(template)}
              data-template={template.key}
            >
              <PrintPlate
                garmentKey={product.garmentKey}
                sizeKey={variant.sizeKey}
                garmentHex={colourway.hex}
                finish={colourway.finish}
                document={document}
                printAreas={product.printAreas}
                sidePx={160}
                className={styles.plate ?? ''}
              />
              <span className={styles.name}>{template.name}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
