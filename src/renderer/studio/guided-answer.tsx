import { Button } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import { setPalette } from '../../shared/design/apply-template.ts';
import { readablePalettes } from '../../shared/design/choose-palette.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { rosterFields } from '../../shared/design/roster.ts';
import { wornPalette } from '../../shared/design/suit-cloth.ts';
import type { Template } from '../../shared/design/template.ts';
import { setLayout } from '../../shared/design/template-layout.ts';
import { areaSizesOf } from '../../shared/design/area-sizes.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { ChoicePlates } from './choice-plates.tsx';
import { ColourwayPicker } from './colourway-picker.tsx';
import { GarmentCard } from './garment-panel.tsx';
import styles from './guided-depth.module.css';
import { slotsOfKind, type GuidedQuestion } from './guided-questions.ts';
import { LetteringAnswer } from './lettering-answer.tsx';
import { PictureAnswer } from './picture-answer.tsx';
import { colourwayLike, type ProductChoice } from './product-choice.ts';
import { SizePicker } from './size-picker.tsx';
import { TextSlot } from './slots-form.tsx';
import { TemplateGrid } from './template-grid.tsx';
import { useChangeGarment } from './use-change-garment.ts';

interface GuidedAnswerProps {
  question: GuidedQuestion;
  choice: ProductChoice;
  document: DesignDocument;
  products: readonly Product[];
  templates: readonly Template[];
  onRoster(): void;
}

/** What a person answers one question with. */
export function GuidedAnswer({ question, choice, document, products, templates, onRoster }: GuidedAnswerProps): ReactNode {
  const template = templates.find(({ uid }) => uid === document.origin?.templateUid);
  if (question === 'garment') return <GarmentAnswer choice={choice} products={products} templates={templates} />;
  if (question === 'picture') return <PictureAnswer document={document} template={template} />;
  if (question === 'template' || !template) return <TemplateGrid choice={choice} templates={templates} labelledBy="guided-question" />;
  if (question === 'words') return <WordsAnswer template={template} document={document} onRoster={onRoster} />;
  if (question === 'lettering') return <LetteringAnswer choice={choice} document={document} template={template} />;
  if (question === 'colours') return <PaletteAnswer choice={choice} document={document} template={template} />;
  return <LayoutAnswer choice={choice} document={document} template={template} />;
}

interface AnswerProps {
  template: Template;
  document: DesignDocument;
}

function WordsAnswer({ template, document, onRoster }: AnswerProps & Pick<GuidedAnswerProps, 'onRoster'>): ReactNode {
  const texts = slotsOfKind(document, template, 'text');
  return (
    <div className={styles.fields}>
      {texts.map(({ slot }) => (
        <TextSlot key={slot.key} template={template} slot={slot} size="md" guided />
      ))}
      {rosterFields(document).length > 0 && (
        <Button
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconUsersGroup size={18} stroke={1.5} aria-hidden />}
          onClick={onRoster}
          data-action="roster"
        >
          <FormattedMessage id="studio.roster-fill" />
        </Button>
      )}
    </div>
  );
}

function PaletteAnswer({ template, document, choice }: AnswerProps & { choice: ProductChoice }): ReactNode {
  const intl = useIntl();
  const edit = useEditorSession((session) => session.edit);
  const chosen = useEditorSession((session) => wornPalette(session.document ?? document, template));
  const readable = readablePalettes(template, choice.colourway.hex);
  const palettes = template.palettes.filter((palette) => palette === chosen || readable.includes(palette));
  return (
    <ChoicePlates
      name="guided-palette"
      label={intl.formatMessage({ id: 'studio.palettes' })}
      choice={choice}
      options={palettes.map((palette) => ({ ...palette, document: setPalette(document, template, palette) }))}
      chosenKey={chosen?.key}
      onChoose={(key) => {
        const palette = palettes.find((each) => each.key === key);
        if (palette) edit((before) => setPalette(before, template, palette));
      }}
    />
  );
}

function LayoutAnswer({ template, document, choice }: AnswerProps & { choice: ProductChoice }): ReactNode {
  const intl = useIntl();
  const edit = useEditorSession((session) => session.edit);
  const layoutKey = useEditorSession((session) => session.document?.origin?.layoutKey);
  const sizes = areaSizesOf(choice.product, choice.variant.sizeKey);
  return (
    <ChoicePlates
      name="guided-layout"
      label={intl.formatMessage({ id: 'studio.layout' })}
      choice={choice}
      options={template.layouts.map(({ key, name }) => ({ key, name, document: setLayout(document, template, key, sizes) }))}
      chosenKey={layoutKey}
      onChoose={(key) => edit((before) => setLayout(before, template, key, sizes))}
    />
  );
}

function GarmentAnswer({ choice, products, templates }: Pick<GuidedAnswerProps, 'choice' | 'products' | 'templates'>): ReactNode {
  const change = useChangeGarment(choice, templates);
  const { product, colourway } = choice;
  return (
    <div className={styles.fields}>
      <GarmentCard choice={choice} products={products} onProduct={(to) => change(to, { colourwayId: colourwayLike(to, colourway)?.id })} />
      <ColourwayPicker choice={choice} onColourway={(colourwayId) => change(product, { colourwayId })} />
      <SizePicker choice={choice} onSize={(sizeKey) => change(product, { sizeKey })} />
    </div>
  );
}
