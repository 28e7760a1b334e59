import { memo, useState, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Template } from '../../shared/design/template.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import type { AddLayers } from '../design-editor/use-add-layers.ts';
import { PanelSection } from './panel-section.tsx';
import { ColorParts } from './part-colors.tsx';
import { FontParts } from './part-fonts.tsx';
import { OrnamentParts } from './part-ornaments.tsx';
import { PartButton, PartRow } from './part-row.tsx';
import type { ProductChoice } from './product-choice.ts';
import { TemplateGallery } from './template-gallery.tsx';
import { TemplatePlate } from './template-plate.tsx';
import styles from './part-suggestions.module.css';
import { useApplyTemplate, useEditTemplate } from './use-apply-template.ts';

interface PartSuggestionsProps {
  /** The design at rest. */
  settled: DesignDocument;
  choice: ProductChoice;
  templates: readonly Template[];
  add: AddLayers;
}

/** Colours, fonts, ornaments and templates that go with the open design, by the shop's own designs; nothing where none does. */
export const PartSuggestions = memo(function PartSuggestions({ settled, choice, templates, add }: PartSuggestionsProps): ReactNode {
  const answer = useStudioQuery('recommendation.suggestParts', { document: settled }, { keepPrevious: true });
  const parts = answer.data;
  if (!parts || Object.values(parts).every((each) => each.length === 0)) return null;
  return (
    <PanelSection name="parts" title={<FormattedMessage id="studio.parts" />}>
      <div className={styles.parts} data-list="parts">
        <ColorParts parts={parts.color} />
        <FontParts parts={parts.font} />
        <OrnamentParts parts={parts.ornament} add={add} />
        <TemplateParts parts={parts.template} choice={choice} templates={templates} />
      </div>
    </PanelSection>
  );
});

interface TemplatePartsProps {
  parts: React.ComponentProps<typeof ColorParts>['parts'];
  choice: ProductChoice;
  templates: readonly Template[];
}

const TEMPLATES = 4;

/** Templates beside the one in use; a press shows it among all of them, where it is taken or not. */
function TemplateParts({ parts, choice, templates }: TemplatePartsProps): ReactNode {
  const [wanted, setWanted] = useState<Template>();
  const apply = useApplyTemplate(choice);
  const edit = useEditTemplate(choice);
  const leaveWith = (start: (template: Template) => void) => (template: Template) => {
    setWanted(undefined);
    start(template);
  };
  const shown = parts
    .flatMap(({ value, reason }) => {
      const template = templates.find(({ uid }) => uid === value);
      return template ? [{ template, reason }] : [];
    })
    .slice(0, TEMPLATES);
  return (
    <PartRow kind="template" isEmpty={shown.length === 0}>
      {shown.map(({ template, reason }) => (
        <PartButton key={template.uid} kind="template" name={template.name} reason={reason} onPress={() => setWanted(template)} opensDialog>
          <TemplatePlate template={template} choice={choice} sidePx={120} className={styles.plate ?? ''} />
        </PartButton>
      ))}
      {wanted && (
        <TemplateGallery
          choice={choice}
          templates={templates}
          initialText={wanted.name}
          onPick={leaveWith(apply)}
          onEdit={leaveWith(edit)}
          onClose={() => setWanted(undefined)}
        />
      )}
    </PartRow>
  );
}
