import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { paintColors, type LinearGradientPaint, type Paint } from '../../shared/design/paint.ts';
import { ColorField } from './color-field.tsx';
import { NumberField } from './number-field.tsx';
import { PatternFields } from './pattern-fields.tsx';
import styles from './properties.module.css';

interface PaintFieldProps {
  label: string;
  paint: Paint;
  /** The layer's box, which a pattern covers. */
  box: { readonly widthMm: number; readonly heightMm: number };
  swatches: readonly string[];
  onPreview(paint: Paint): void;
  onEnd(): void;
}

/** What a shape or words are filled with: one colour, a run from one colour to another, or a pattern. */
export function PaintField({ label, paint, box, swatches, onPreview, onEnd }: PaintFieldProps): ReactNode {
  const intl = useIntl();
  const choose = (kind: string): void => {
    if (kind === paint.kind) return;
    onPreview(startPaint(kind as Paint['kind'], mainColor(paint)));
    onEnd();
  };
  return (
    <div className={styles.group}>
      <SegmentedControl
        fullWidth
        aria-label={label}
        value={paint.kind}
        onChange={choose}
        data={[
          { value: 'solid', label: intl.formatMessage({ id: 'editor.paint-solid' }) },
          { value: 'linear-gradient', label: intl.formatMessage({ id: 'editor.paint-gradient' }) },
          { value: 'pattern', label: intl.formatMessage({ id: 'editor.paint-pattern' }) },
        ]}
      />
      {paint.kind === 'solid' && (
        <ColorField
          label={label}
          color={paint.color}
          swatches={swatches}
          onPreview={(color) => onPreview({ kind: 'solid', color })}
          onEnd={onEnd}
        />
      )}
      {paint.kind === 'linear-gradient' && <GradientFields paint={paint} swatches={swatches} onPreview={onPreview} onEnd={onEnd} />}
      {paint.kind === 'pattern' && <PatternFields paint={paint} box={box} swatches={swatches} onPreview={onPreview} onEnd={onEnd} />}
    </div>
  );
}

function GradientFields({
  paint,
  swatches,
  onPreview,
  onEnd,
}: Omit<PaintFieldProps, 'label' | 'paint' | 'box'> & { paint: LinearGradientPaint }): ReactNode {
  const intl = useIntl();
  const setStop = (index: number, color: string): void =>
    onPreview({ ...paint, stops: paint.stops.map((stop, at) => (at === index ? { ...stop, color } : stop)) });
  return (
    <>
      {paint.stops.map((stop, index) => (
        <ColorField
          key={index}
          label={intl.formatMessage({ id: 'editor.gradient-stop' }, { number: index + 1 })}
          color={stop.color}
          swatches={swatches}
          onPreview={(color) => setStop(index, color)}
          onEnd={onEnd}
        />
      ))}
      <NumberField
        label={intl.formatMessage({ id: 'editor.gradient-angle' })}
        value={paint.angleDeg}
        unit="°"
        min={-360}
        max={360}
        step={15}
        digits={0}
        onPreview={(angleDeg) => onPreview({ ...paint, angleDeg })}
        onEnd={onEnd}
      />
    </>
  );
}

function mainColor(paint: Paint): string {
  return paintColors(paint)[0] ?? '#000000';
}

function startPaint(kind: Paint['kind'], color: string): Paint {
  switch (kind) {
    case 'solid':
      return { kind, color };
    case 'linear-gradient':
      return gradientFrom(color);
    case 'pattern':
      return {
        kind,
        motif: { kind: 'built-in', name: 'stripes' },
        arrangement: 'grid',
        sizeMm: 4,
        gapMm: 4,
        angleDeg: 0,
        color,
        groundColor: null,
      };
  }
}

function gradientFrom(color: string): Paint {
  const partner = color.toLowerCase() === '#e8654f' ? '#7d3ac1' : '#e8654f';
  return {
    kind: 'linear-gradient',
    angleDeg: 90,
    stops: [
      { offset: 0, color },
      { offset: 1, color: partner },
    ],
  };
}
