import { useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { templatesAtHand } from '../../shared/design/search-templates.ts';
import type { Template } from '../../shared/design/template.ts';
import { areaSizesOf } from '../../shared/design/area-sizes.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { AllTemplates } from './all-templates.tsx';
import type { ProductChoice } from './product-choice.ts';
import styles from './template-cards.module.css';
import { TemplateGrid } from './template-grid.tsx';
import { useTemplateEntries } from './use-template-entries.ts';

interface TemplateCardsProps {
  choice: ProductChoice;
  templates: readonly Template[];
}

const shownAtHand = 6;

/** The few templates that are at hand, as they would look on this garment in this colour, and the way to all of them. */
export function TemplateCards({ choice, templates }: TemplateCardsProps): ReactNode {
  const chosenUid = useEditorSession((session) => session.document?.origin?.templateUid);
  const cards = useTemplatesAtHand(choice, templates, chosenUid);
  return (
    <section className={styles.section} aria-labelledby="studio-templates">
      <h3 className="tb-label" id="studio-templates">
        <FormattedMessage id="studio.templates" />
      </h3>
      <AllTemplates choice={choice} templates={templates} fullWidth />
      <TemplateGrid choice={choice} templates={cards} labelledBy="studio-templates" isNarrow />
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
