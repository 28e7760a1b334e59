import { UnstyledButton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { templatesAtHand } from '../../shared/design/search-templates.ts';
import type { Template } from '../../shared/design/template.ts';
import { areaSizesOf } from '../bridge/area-sizes.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { AllTemplates } from './all-templates.tsx';
import type { ProductChoice } from './product-choice.ts';
import styles from './template-cards.module.css';
import { TemplatePlate } from './template-plate.tsx';
import { useApplyTemplate } from './use-apply-template.ts';
import { useTemplateEntries } from './use-template-entries.ts';

interface TemplateCardsProps {
  choice: ProductChoice;
  templates: readonly Template[];
}

const shownAtHand = 6;

/** The few templates that are at hand, as they would look on this garment in this colour, and the way to all of them. */
export function TemplateCards({ choice, templates }: TemplateCardsProps): ReactNode {
  const chosenUid = useEditorSession((session) => session.document?.origin?.templateUid);
  const apply = useApplyTemplate(choice);
  const cards = useTemplatesAtHand(choice, templates, chosenUid);
  return (
    <section className={styles.section} aria-labelledby="studio-templates">
      <h3 className="tb-label" id="studio-templates">
        <FormattedMessage id="studio.templates" />
      </h3>
      <AllTemplates choice={choice} templates={templates} fullWidth />
      <ul className={styles.list}>
        {cards.map((template) => (
          <li key={template.uid}>
            <UnstyledButton
              className={styles.card}
              aria-pressed={template.uid === chosenUid}
              onClick={() => apply(template)}
              data-template={template.key}
            >
              <TemplatePlate template={template} choice={choice} sidePx={160} className={styles.plate ?? ''} />
              <span className={`${styles.name} tb-clip-2`}>{template.name}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Their order is made once, so that no card moves away under the pointer; the template in use is always among them. */
function useTemplatesAtHand(choice: ProductChoice, templates: readonly Template[], chosenUid: string | undefined): readonly Template[] {
  const entries = useTemplateEntries(templates);
  const [order, setOrder] = useState<readonly string[]>();
  if (order === undefined && entries !== undefined) {
    const areaKeys = Object.keys(areaSizesOf(choice.product, choice.variant.sizeKey));
    setOrder(templatesAtHand(entries, areaKeys, shownAtHand).map(({ template }) => template.uid));
  }
  const atHand = (order ?? []).flatMap((uid) => templates.find((template) => template.uid === uid) ?? []);
  const chosen = templates.find(({ uid }) => uid === chosenUid);
  return chosen && !atHand.includes(chosen) ? [chosen, ...atHand] : atHand;
}
