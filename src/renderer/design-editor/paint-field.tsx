import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { LinearGradientPaint, Paint } from '../../shared/design/paint.ts';
import { ColorField } from './color-field.tsx';
import { NumberField } from './number-field.tsx';
import styles from './properties.module.css';

interface PaintFieldProps {
  label: string;
  paint: Paint;
  swatches: readonly string[];
  onPreview(paint: Paint): void;
  onEnd(): void;
}

/** What a shape or words are filled with: one colour, or a run from one colour to another. */
export function PaintField({ label, paint, swatches, onPreview, onEnd }: PaintFieldProps): ReactNode {
  const intl = useIntl();
  const choose = (kind: string): void => {
    onPreview(kind === 'solid' ? { kind: 'solid', color: mainColor(paint) } : gradientFrom(paint));
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
        ]}
      />
      {paint.kind === 'solid' ? (
        <ColorField
          label={label}
          color={paint.color}
          swatches={swatches}
          onPreview={(color) => onPreview({ kind: 'solid', color })}
          onEnd={onEnd}
        />
      ) : (
        <GradientFields paint={paint} swatches={swatches} onPreview={onPreview} onEnd={onEnd} />
      )}
    </div>
  );
}

function GradientFields({ paint, swatches, onPreview, onEnd }: Omit<PaintFieldProps, 'label'> & { paint: LinearGradientPaint }): ReactNode {
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
  return paint.kind === 'solid' ? paint.color : (paint.stops[0]?.color ?? '#000000');
}

function gradientFrom(paint: Paint): Paint {
  const color = mainColor(paint);
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
