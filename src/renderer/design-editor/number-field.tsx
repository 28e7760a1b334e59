import { NumberInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';

interface NumberFieldProps {
  label: string;
  /** For a field whose label stands beside it already. */
  labelHidden?: boolean;
  value: number;
  unit: string;
  min: number;
  max: number;
  step?: number;
  /** Digits after the point that are shown. */
  digits?: number;
  disabled?: boolean;
  onPreview(value: number): void;
  onEnd(): void;
}

/** A number with its unit: shows the change while it is typed or stepped, and ends the gesture when it is left. */
export function NumberField({
  label,
  labelHidden = false,
  value,
  unit,
  min,
  max,
  step = 1,
  digits = 1,
  disabled = false,
  onPreview,
  onEnd,
}: NumberFieldProps): ReactNode {
  const [typed, setTyped] = useState<string | number>();
  const change = (next: string | number): void => {
    setTyped(next);
    const number = typeof next === 'number' ? next : Number.parseFloat(next);
    if (Number.isFinite(number) && number >= min && number <= max) onPreview(number);
  };
  const leave = (): void => {
    setTyped(undefined);
    onEnd();
  };
  return (
    <NumberInput
      label={labelHidden ? undefined : label}
      aria-label={labelHidden ? label : undefined}
      size="sm"
      value={typed ?? Number(value.toFixed(digits))}
      onChange={change}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave();
      }}
      min={min}
      max={max}
      step={step}
      decimalScale={digits}
      suffix={unit === '' ? '' : ` ${unit}`}
      disabled={disabled}
      clampBehavior="blur"
      hideControls
    />
  );
}
