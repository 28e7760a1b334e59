import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { firstTone, type PrintedCloth } from '../../shared/design/first-tone.ts';
import { halftonePitchMm } from '../../shared/design/halftone-dots.ts';
import type { ImageLayer } from '../../shared/design/layer.ts';
import type { Halftone, Tone } from '../../shared/design/tone.ts';
import { readableLength } from '../../shared/settings/length-unit.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';
import { ColorField } from './color-field.tsx';
import { NumberField } from './number-field.tsx';
import styles from './properties.module.css';
import { SliderField } from './slider-field.tsx';
import { SwitchField } from './switch-field.tsx';
import { useLayerChange } from './use-layer-change.ts';

interface ToneFieldsProps {
  layer: ImageLayer;
  swatches: readonly string[];
  cloth: PrintedCloth;
}

const kinds = ['silhouette', 'threshold', 'halftone', 'duotone'] as const;

/** In how many inks a picture is printed, and which; every change is seen at once. */
export function ToneFields({ layer, swatches, cloth }: ToneFieldsProps): ReactNode {
  const intl = useIntl();
  const { preview, end, set } = useLayerChange<ImageLayer>(layer);
  const { tone } = layer;
  const put = (next: Tone): void => preview((before) => ({ ...before, tone: next }));
  const color = (label: string, value: string, change: (color: string) => Tone): ReactNode => (
    <ColorField
      label={intl.formatMessage({ id: `editor.${label}` })}
      color={value}
      swatches={swatches}
      onPreview={(next) => put(change(next))}
      onEnd={end}
    />
  );
  return (
    <>
      <Select
        label={intl.formatMessage({ id: 'editor.tone' })}
        size="sm"
        allowDeselect={false}
        value={tone?.kind ?? 'none'}
        data={['none' as const, ...kinds].map((value) => ({ value, label: intl.formatMessage({ id: `editor.tone-${value}` }) }))}
        onChange={(value) => {
          if (value !== null)
            set((before) => ({
              ...before,
              tone: value === 'none' ? null : firstTone(value as Tone['kind'], { before: before.tone, ...cloth }),
            }));
        }}
      />
      {tone && tone.kind !== 'duotone' && color('tone-ink', tone.color, (next) => ({ ...tone, color: next }))}
      {tone?.kind === 'duotone' && (
        <>
          {color('tone-dark', tone.darkColor, (darkColor) => ({ ...tone, darkColor }))}
          {color('tone-light', tone.lightColor, (lightColor) => ({ ...tone, lightColor }))}
        </>
      )}
      {tone?.kind === 'threshold' && (
        <SliderField
          label={intl.formatMessage({ id: 'editor.tone-level' })}
          value={tone.level * 100}
          unit="%"
          range={{ min: 0, max: 100 }}
          step={1}
          onPreview={(percent) => put({ ...tone, level: percent / 100 })}
          onEnd={end}
        />
      )}
      {tone?.kind === 'halftone' && <DotFields tone={tone} layer={layer} onPreview={put} onEnd={end} />}
      {(tone?.kind === 'threshold' || tone?.kind === 'halftone') && (
        <SwitchField
          label={intl.formatMessage({ id: 'editor.tone-light-parts' })}
          checked={tone.inked === 'light'}
          onChange={(on) => set((before) => ({ ...before, tone: { ...tone, inked: on ? 'light' : 'dark' } }))}
        />
      )}
    </>
  );
}

interface DotFieldsProps {
  tone: Halftone;
  layer: ImageLayer;
  onPreview(tone: Tone): void;
  onEnd(): void;
}

function DotFields({ tone, layer, onPreview, onEnd }: DotFieldsProps): ReactNode {
  const intl = useIntl();
  const unit = useLengthUnit();
  const pitchMm = halftonePitchMm(tone, layer.frame);
  return (
    <>
      <SliderField
        label={intl.formatMessage({ id: 'editor.tone-pitch' })}
        value={tone.pitchMm}
        unit="mm"
        range={{ min: 0.6, max: 10 }}
        limits={{ min: 0.3, max: 50 }}
        step={0.1}
        digits={1}
        onPreview={(next) => onPreview({ ...tone, pitchMm: next })}
        onEnd={onEnd}
      />
      {pitchMm > tone.pitchMm && (
        <p className={styles.fact} role="status">
          <FormattedMessage id="editor.tone-pitch-widened" values={{ unit, pitch: readableLength(pitchMm, unit, 1) }} />
        </p>
      )}
      <NumberField
        label={intl.formatMessage({ id: 'editor.tone-angle' })}
        value={tone.angleDeg}
        unit="°"
        min={-360}
        max={360}
        step={15}
        digits={0}
        onPreview={(angleDeg) => onPreview({ ...tone, angleDeg })}
        onEnd={onEnd}
      />
    </>
  );
}
