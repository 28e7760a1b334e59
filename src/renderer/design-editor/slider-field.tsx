import { Slider } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { NumberField } from './number-field.tsx';
import styles from './properties.module.css';

interface SliderFieldProps {
  label: string;
  value: number;
  unit: string;
  /** What the slider reaches. */
  range: { readonly min: number; readonly max: number };
  /** What may be typed, when that is more. */
  limits?: { readonly min: number; readonly max: number };
  step: number;
  digits?: number;
  onPreview(value: number): void;
  onEnd(): void;
}

/** A number to feel out with a slider or to type exactly; one movement or one typing is one gesture. */
export function SliderField({
  label,
  value,
  unit,
  range,
  limits = range,
  step,
  digits = 0,
  onPreview,
  onEnd,
}: SliderFieldProps): ReactNode {
  const labelId = useId();
  return (
    <div className={styles.sliding}>
      <div>
        <span className={styles.fieldLabel} id={labelId}>
          {label}
        </span>
        <Slider
          mt={12}
          min={range.min}
          max={range.max}
          step={step}
          startPointValue={Math.max(0, range.min)}
          value={value}
          label={null}
          size={4}
          thumbSize={18}
          thumbProps={{ 'aria-labelledby': labelId }}
          onChange={onPreview}
          onChangeEnd={onEnd}
        />
      </div>
      <NumberField
        label={label}
        labelHidden
        value={value}
        unit={unit}
        min={limits.min}
        max={limits.max}
        step={step}
        digits={digits}
        onPreview={onPreview}
        onEnd={onEnd}
      />
    </div>
  );
}
