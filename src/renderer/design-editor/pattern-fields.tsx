import { Button, Select } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ornamentDrawing } from '../../shared/design/ornament.ts';
import { patternMarks } from '../../shared/design/pattern-marks.ts';
import {
  arrangements,
  builtInMotifs,
  type Arrangement,
  type BuiltInMotif,
  type Motif,
  type PatternPaint,
} from '../../shared/design/pattern.ts';
import { readableLength } from '../../shared/settings/length-unit.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';
import { ColorField } from './color-field.tsx';
import { NumberField } from './number-field.tsx';
import { OrnamentDialog } from './ornament-dialog.tsx';
import styles from './properties.module.css';
import { SliderField } from './slider-field.tsx';
import { SwitchField } from './switch-field.tsx';

interface PatternFieldsProps {
  paint: PatternPaint;
  box: { readonly widthMm: number; readonly heightMm: number };
  swatches: readonly string[];
  onPreview(paint: PatternPaint): void;
  onEnd(): void;
}

/** These stand on lines of their own; nothing can be moved by half a step. */
const arrangedMotifs: readonly BuiltInMotif[] = ['dots', 'stars'];

/** What a pattern repeats, how large and how far apart, and in which colours. */
export function PatternFields({ paint, box, swatches, onPreview, onEnd }: PatternFieldsProps): ReactNode {
  const intl = useIntl();
  const set = (change: Partial<PatternPaint>): void => {
    onPreview({ ...paint, ...change });
    onEnd();
  };
  const unit = useLengthUnit();
  const { motif } = paint;
  const { enlarged } = patternMarks(paint, { xMm: 0, yMm: 0, ...box });
  return (
    <>
      <MotifField motif={motif} onMotif={(next) => set({ motif: next })} />
      {(motif.kind === 'drawing' || arrangedMotifs.includes(motif.name)) && (
        <Select
          label={intl.formatMessage({ id: 'editor.pattern-arrangement' })}
          size="sm"
          allowDeselect={false}
          value={paint.arrangement}
          data={arrangements.map((value) => ({ value, label: intl.formatMessage({ id: `editor.arrangement-${value}` }) }))}
          onChange={(value) => value && set({ arrangement: value as Arrangement })}
        />
      )}
      <SliderField
        label={intl.formatMessage({ id: 'editor.pattern-size' })}
        value={paint.sizeMm}
        unit="mm"
        range={{ min: 1, max: 40 }}
        limits={{ min: 0.5, max: 500 }}
        step={0.5}
        digits={1}
        onPreview={(sizeMm) => onPreview({ ...paint, sizeMm })}
        onEnd={onEnd}
      />
      <SliderField
        label={intl.formatMessage({ id: 'editor.pattern-gap' })}
        value={paint.gapMm}
        unit="mm"
        range={{ min: 0, max: 40 }}
        limits={{ min: 0, max: 500 }}
        step={0.5}
        digits={1}
        onPreview={(gapMm) => onPreview({ ...paint, gapMm })}
        onEnd={onEnd}
      />
      {enlarged > 1 && (
        <p className={styles.fact} role="status">
          <FormattedMessage id="editor.pattern-enlarged" values={{ unit, size: readableLength(paint.sizeMm * enlarged, unit, 1) }} />
        </p>
      )}
      <NumberField
        label={intl.formatMessage({ id: 'editor.pattern-angle' })}
        value={paint.angleDeg}
        unit="°"
        min={-360}
        max={360}
        step={15}
        digits={0}
        onPreview={(angleDeg) => onPreview({ ...paint, angleDeg })}
        onEnd={onEnd}
      />
      <PatternColors paint={paint} swatches={swatches} onPreview={onPreview} onEnd={onEnd} />
    </>
  );
}

function PatternColors({ paint, swatches, onPreview, onEnd }: Omit<PatternFieldsProps, 'box'>): ReactNode {
  const intl = useIntl();
  return (
    <>
      <ColorField
        label={intl.formatMessage({ id: 'editor.pattern-colour' })}
        color={paint.color}
        swatches={swatches}
        onPreview={(color) => onPreview({ ...paint, color })}
        onEnd={onEnd}
      />
      <SwitchField
        label={intl.formatMessage({ id: 'editor.pattern-ground' })}
        checked={paint.groundColor !== null}
        onChange={(on) => {
          onPreview({ ...paint, groundColor: on ? firstGround(paint.color) : null });
          onEnd();
        }}
      />
      {paint.groundColor !== null && (
        <ColorField
          label={intl.formatMessage({ id: 'editor.pattern-ground-colour' })}
          color={paint.groundColor}
          swatches={swatches}
          onPreview={(groundColor) => onPreview({ ...paint, groundColor })}
          onEnd={onEnd}
        />
      )}
    </>
  );
}

function MotifField({ motif, onMotif }: { motif: Motif; onMotif(motif: Motif): void }): ReactNode {
  const intl = useIntl();
  const [choosing, setChoosing] = useState(false);
  const drawing = motif.kind === 'drawing' ? [{ value: 'drawing', label: intl.formatMessage({ id: 'editor.motif-drawing' }) }] : [];
  return (
    <div className={styles.pairWide}>
      <Select
        label={intl.formatMessage({ id: 'editor.pattern-motif' })}
        size="sm"
        allowDeselect={false}
        value={motif.kind === 'built-in' ? motif.name : 'drawing'}
        data={[...builtInMotifs.map((value) => ({ value, label: intl.formatMessage({ id: `editor.motif-${value}` }) })), ...drawing]}
        onChange={(value) => value && value !== 'drawing' && onMotif({ kind: 'built-in', name: value as BuiltInMotif })}
      />
      <Button className={styles.besideField ?? ''} variant="default" size="sm" px={8} onClick={() => setChoosing(true)}>
        <FormattedMessage id="editor.pattern-ornament" />
      </Button>
      {choosing && (
        <OrnamentDialog
          onPick={({ ornament }) => {
            setChoosing(false);
            onMotif({ kind: 'drawing', path: ornamentDrawing(ornament) });
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}

function firstGround(color: string): string {
  return color.toLowerCase() === '#ffffff' ? '#1b1a18' : '#ffffff';
}
