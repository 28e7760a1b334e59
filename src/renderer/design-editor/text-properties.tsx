import { SegmentedControl, Select } from '@mantine/core';
import { IconAlignCenter, IconAlignLeft, IconAlignRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { MAX_TEXT_LENGTH, type TextAlign, type TypesetLayer } from '../../shared/design/layer.ts';
import { ColorField } from './color-field.tsx';
import { CurveFields } from './curve-fields.tsx';
import { fontChoices, nearestWeight } from './font-choices.ts';
import { useTextShaper } from './layer-canvas.tsx';
import { NumberField } from './number-field.tsx';
import { PaintField } from './paint-field.tsx';
import styles from './properties.module.css';
import { ShadowFields } from './shadow-fields.tsx';
import { SwitchField } from './switch-field.tsx';
import { useLayerChange } from './use-layer-change.ts';
import { GrowingTextarea } from '../ui/growing-textarea.tsx';

interface TextPropertiesProps {
  layer: TypesetLayer;
  swatches: readonly string[];
}

/** Words and how they are set. */
export function TextProperties({ layer, swatches }: TextPropertiesProps): ReactNode {
  const intl = useIntl();
  const { preview, end } = useLayerChange<TypesetLayer>(layer);
  const words = layer.kind === 'text' ? layer.text : layer.sampleText;
  return (
    <div className={styles.group}>
      <GrowingTextarea
        label={intl.formatMessage({ id: layer.kind === 'text' ? 'editor.text' : 'editor.sample-text' })}
        data-text-field
        maxRows={5}
        maxLength={MAX_TEXT_LENGTH}
        value={words}
        onChange={(event) => {
          const text = event.currentTarget.value;
          preview((before) => (before.kind === 'text' ? { ...before, text } : { ...before, sampleText: text }));
        }}
        onBlur={end}
      />
      <FontFields layer={layer} />
      <div className={styles.pair}>
        <NumberField
          label={intl.formatMessage({ id: 'editor.text-size' })}
          value={layer.fontSizeMm}
          unit="mm"
          min={0.5}
          max={1000}
          onPreview={(fontSizeMm) => preview((before) => ({ ...before, fontSizeMm }))}
          onEnd={end}
        />
        <NumberField
          label={intl.formatMessage({ id: 'editor.letter-spacing' })}
          value={layer.letterSpacingEm * 100}
          unit="%"
          min={-50}
          max={200}
          digits={0}
          onPreview={(percent) => preview((before) => ({ ...before, letterSpacingEm: percent / 100 }))}
          onEnd={end}
        />
      </div>
      <AlignField layer={layer} />
      <LineFields layer={layer} lines={words.split('\n').length} />
      <CurveFields layer={layer} />
      <PaintField
        label={intl.formatMessage({ id: 'editor.text-colour' })}
        paint={layer.fill}
        box={layer.frame}
        swatches={swatches}
        onPreview={(fill) => preview((before) => ({ ...before, fill }))}
        onEnd={end}
      />
      <OutlineFields layer={layer} swatches={swatches} />
      <ShadowFields layer={layer} swatches={swatches} />
    </div>
  );
}

function FontFields({ layer }: { layer: TypesetLayer }): ReactNode {
  const intl = useIntl();
  const shaper = useTextShaper();
  const { set } = useLayerChange<TypesetLayer>(layer);
  const families = fontChoices(shaper?.faces ?? []);
  const weights = families.find(({ family }) => family === layer.fontFamily)?.weights ?? [layer.fontWeight];
  return (
    <div className={styles.pairWide}>
      <Select
        label={intl.formatMessage({ id: 'editor.font' })}
        data={families.map(({ family }) => family)}
        value={layer.fontFamily}
        allowDeselect={false}
        searchable
        onChange={(family) => {
          const chosen = families.find((choice) => choice.family === family);
          if (chosen)
            set((before) => ({ ...before, fontFamily: chosen.family, fontWeight: nearestWeight(chosen.weights, before.fontWeight) }));
        }}
      />
      <Select
        label={intl.formatMessage({ id: 'editor.font-weight' })}
        data={weights.map((weight) => ({ value: String(weight), label: intl.formatMessage({ id: 'editor.weight-name' }, { weight }) }))}
        value={String(nearestWeight(weights, layer.fontWeight))}
        allowDeselect={false}
        disabled={weights.length < 2}
        onChange={(weight) => weight !== null && set((before) => ({ ...before, fontWeight: Number(weight) }))}
      />
    </div>
  );
}

const alignIcons = { left: IconAlignLeft, center: IconAlignCenter, right: IconAlignRight } as const;
const aligns = ['left', 'center', 'right'] as const satisfies readonly TextAlign[];

function AlignField({ layer }: { layer: TypesetLayer }): ReactNode {
  const intl = useIntl();
  const { set } = useLayerChange<TypesetLayer>(layer);
  return (
    <SegmentedControl
      fullWidth
      aria-label={intl.formatMessage({ id: 'editor.text-align' })}
      value={layer.align}
      onChange={(align) => set((before) => ({ ...before, align: align as TextAlign }))}
      data={aligns.map((align) => {
        const Icon = alignIcons[align];
        return {
          value: align,
          label: (
            <>
              <Icon size={18} stroke={1.5} aria-hidden style={{ display: 'block', margin: '0 auto' }} />
              <span className="tb-hidden">
                <FormattedMessage id={`editor.text-align-${align}`} />
              </span>
            </>
          ),
        };
      })}
    />
  );
}

/** How lines stand together, and whether they shrink to their box. */
function LineFields({ layer, lines }: { layer: TypesetLayer; lines: number }): ReactNode {
  const intl = useIntl();
  const { preview, end, set } = useLayerChange<TypesetLayer>(layer);
  return (
    <>
      {lines > 1 && (
        <NumberField
          label={intl.formatMessage({ id: 'editor.line-spacing' })}
          value={layer.lineHeight * 100}
          unit="%"
          min={50}
          max={400}
          step={5}
          digits={0}
          onPreview={(percent) => preview((before) => ({ ...before, lineHeight: percent / 100 }))}
          onEnd={end}
        />
      )}
      <SwitchField
        label={intl.formatMessage({ id: 'editor.fit' })}
        checked={layer.fit === 'shrink'}
        onChange={(on) => set((before) => ({ ...before, fit: on ? 'shrink' : 'none' }))}
      />
    </>
  );
}

function OutlineFields({ layer, swatches }: TextPropertiesProps): ReactNode {
  const intl = useIntl();
  const { preview, end, set } = useLayerChange<TypesetLayer>(layer);
  const { outline } = layer;
  return (
    <div className={styles.group}>
      <SwitchField
        label={intl.formatMessage({ id: 'editor.outline' })}
        checked={outline !== null}
        onChange={(on) => {
          set((before) => ({ ...before, outline: on ? { widthMm: Math.max(0.4, before.fontSizeMm / 24), color: '#1b1a18' } : null }));
        }}
      />
      {outline && (
        <>
          <ColorField
            label={intl.formatMessage({ id: 'editor.outline-colour' })}
            color={outline.color}
            swatches={swatches}
            onPreview={(color) => preview((before) => ({ ...before, outline: { ...outline, color } }))}
            onEnd={end}
          />
          <NumberField
            label={intl.formatMessage({ id: 'editor.outline-width' })}
            value={outline.widthMm}
            unit="mm"
            min={0.1}
            max={20}
            step={0.2}
            onPreview={(widthMm) => preview((before) => ({ ...before, outline: { ...outline, widthMm } }))}
            onEnd={end}
          />
        </>
      )}
    </div>
  );
}
