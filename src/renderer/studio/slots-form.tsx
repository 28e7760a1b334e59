import { SegmentedControl, Select, UnstyledButton, type TextareaProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { setPalette } from '../../shared/design/apply-template.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { findAreaOf } from '../../shared/design/place-template.ts';
import type { Slot, Template } from '../../shared/design/template.ts';
import { setLayout } from '../../shared/design/template-layout.ts';
import { wornPalette } from '../../shared/design/suit-cloth.ts';
import { openSlots, readSlot, setSlot } from '../../shared/design/template-slots.ts';
import { areaSizesOf } from '../../shared/design/area-sizes.ts';
import { ColorField } from '../design-editor/color-field.tsx';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { FindingNotes } from '../preflight/finding-notes.tsx';
import { useOpenFindings } from '../preflight/findings-context.ts';
import { GrowingTextarea } from '../ui/growing-textarea.tsx';
import { findingsOfLayers } from './guided-findings.ts';
import { FontSlot } from './font-slot.tsx';
import { PanelSection } from './panel-section.tsx';
import { PictureField } from './picture-field.tsx';
import { picturePlaces } from './picture-places.ts';
import type { ProductChoice } from './product-choice.ts';
import { slotLength, slotRows } from './slot-rows.ts';
import styles from './slots-form.module.css';

interface SlotsFormProps {
  template: Template;
  document: DesignDocument;
  choice: ProductChoice;
}

/** The template's own questions: its words, its colours, its arrangement. */
export function SlotsForm({ template, document, choice }: SlotsFormProps): ReactNode {
  const readings = openSlots(document, template);
  const texts = readings.filter(({ slot }) => slot.kind === 'text');
  const colors = readings.filter(({ slot }) => slot.kind === 'color');
  return (
    <PanelSection name="slots" title={<FormattedMessage id="studio.slots" values={{ name: template.name }} />}>
      {slotRows(texts).map((row) => (
        <div key={row[0]!.slot.key} className={styles.slotRow}>
          {row.map((reading) => (
            <div key={reading.slot.key} style={{ flexGrow: slotLength(reading) }}>
              <TextSlot template={template} slot={reading.slot} />
            </div>
          ))}
        </div>
      ))}
      {readings
        .filter(({ slot }) => slot.kind === 'font')
        .map((reading) => (
          <FontSlot key={reading.slot.key} template={template} slot={reading.slot} />
        ))}
      {picturePlaces(document, template)
        .filter(({ key }) => template.slots.some((slot) => slot.key === key))
        .map((place) => (
          <PictureField key={place.key} place={place} sidePx={64} />
        ))}
      <LayoutChoice template={template} choice={choice} />
      {template.palettes.length > 1 && <Palettes template={template} />}
      <div className={styles.colorSlots}>
        {colors.map((reading) => (
          <ColorSlot key={reading.slot.key} template={template} slot={reading.slot} />
        ))}
      </div>
    </PanelSection>
  );
}

interface SlotProps {
  template: Template;
  slot: Slot;
}

interface SlotInHand {
  /** What the design shows this moment; undefined when its layers are gone. */
  value: string | undefined;
  preview(value: string): void;
  end(): void;
}

/** A slot that follows the hand: it alone is drawn anew with each letter. */
function useSlot(template: Template, slot: Slot): SlotInHand {
  const value = useEditorSession(({ document }) => document && readSlot(document, slot));
  const preview = useEditorSession((session) => session.preview);
  const end = useEditorSession((session) => session.endGesture);
  return { value, preview: (next) => preview((document) => setSlot(document, template, slot.key, next)), end };
}

interface TextSlotProps extends SlotProps {
  size?: 'sm' | 'md';
  /** One of few things on the screen: says how many characters are taken, and shows the side of the garment that it is written on. */
  guided?: boolean;
}

/** One of the template's words, written into every layer that shows it while it is typed. */
export function TextSlot({ template, slot, size = 'sm', guided = false }: TextSlotProps): ReactNode {
  const { value = '', preview, end } = useSlot(template, slot);
  const { findings } = useOpenFindings();
  return (
    <>
      <GrowingTextarea
        label={slot.label}
        size={size}
        maxRows={3}
        data-slot={slot.key}
        {...(guided && slot.maxLength !== undefined ? countOf(value.length, slot.maxLength) : {})}
        {...(slot.maxLength === undefined ? {} : { maxLength: slot.maxLength })}
        value={value}
        onChange={(event) => preview(event.currentTarget.value)}
        onFocus={() => guided && showSlot(slot)}
        onBlur={end}
      />
      <FindingNotes findings={findingsOfLayers(findings, slot.targets)} />
    </>
  );
}

/** How many characters are taken: as figures at the end of the field, and in words for who cannot see them. */
function countOf(count: number, limit: number): Partial<TextareaProps> {
  return {
    inputWrapperOrder: ['label', 'input', 'description'],
    description: <FormattedMessage id="studio.slot-count" values={{ count, limit }} />,
    descriptionProps: { className: 'tb-hidden' },
    rightSection: (
      <span className={`${styles.count} tb-figures`} aria-hidden="true">
        <FormattedMessage id="studio.slot-figures" values={{ count, limit }} />
      </span>
    ),
    rightSectionWidth: 64,
  };
}

/** Turns the garment to where a slot is written, unless it is seen there already. */
function showSlot(slot: Slot): void {
  const { document, areaKey, showArea } = useEditorSession.getState();
  if (!document) return;
  const holders = slot.targets.flatMap((target) => findAreaOf(document, target.areaKey, [target.layerId]) ?? []);
  if (holders[0] !== undefined && !holders.includes(areaKey)) showArea(holders[0]);
}

function ColorSlot({ template, slot }: SlotProps): ReactNode {
  const { value = '#000000', preview, end } = useSlot(template, slot);
  const swatches = [...new Set(template.palettes.flatMap((palette) => Object.values(palette.colors)))].slice(0, 16);
  return <ColorField label={slot.label} color={value} swatches={swatches} onPreview={preview} onEnd={end} />;
}

function Palettes({ template }: Pick<SlotsFormProps, 'template'>): ReactNode {
  const edit = useEditorSession((session) => session.edit);
  const wornKey = useEditorSession(({ document }) => document && wornPalette(document, template)?.key);
  return (
    <div className={styles.field} role="group" aria-labelledby="studio-palettes">
      <span className={styles.fieldLabel} id="studio-palettes">
        <FormattedMessage id="studio.palettes" />
      </span>
      <div className={styles.palettes}>
        {template.palettes.map((palette) => (
          <UnstyledButton
            key={palette.key}
            className={styles.palette}
            aria-pressed={palette.key === wornKey}
            aria-label={palette.name}
            title={palette.name}
            data-palette={palette.key}
            onClick={() => edit((before) => setPalette(before, template, palette))}
          >
            <span className={styles.paletteColors}>
              {Object.entries(palette.colors).map(([key, color]) => (
                <span key={key} style={{ backgroundColor: color }} />
              ))}
            </span>
          </UnstyledButton>
        ))}
      </div>
    </div>
  );
}

function LayoutChoice({ template, choice }: Omit<SlotsFormProps, 'document'>): ReactNode {
  const intl = useIntl();
  const edit = useEditorSession((session) => session.edit);
  const layoutKey = useEditorSession(({ document }) => document?.origin?.layoutKey);
  if (template.layouts.length < 2) return null;
  const label = intl.formatMessage({ id: 'studio.layout' });
  const value = layoutKey ?? template.layouts[0]!.key;
  const data = template.layouts.map((layout) => ({ value: layout.key, label: layout.name }));
  const choose = (key: string | null): void => {
    const sizes = areaSizesOf(choice.product, choice.variant.sizeKey);
    if (key !== null) edit((before) => setLayout(before, template, key, sizes));
  };
  if (template.layouts.length > 3) return <Select label={label} data={data} value={value} allowDeselect={false} onChange={choose} />;
  return (
    <div className={styles.field}>
      <span className={styles.fieldLabel} aria-hidden="true">
        {label}
      </span>
      <SegmentedControl fullWidth aria-label={label} value={value} data={data} onChange={choose} />
    </div>
  );
}
