import { NumberInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { fromMm, INCH_DIGITS, toMm } from '../../shared/settings/length-unit.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';

interface NumberFieldProps {
  label: string;
  /** For a field whose label stands beside it already. */
  labelHidden?: boolean;
  value: number;
  /** `mm` is a length: value, bounds and step are millimetres, shown and typed in the unit of this machine. */
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

/** An arrow steps by this in inches where it steps by a millimetre. */
const inchesPerStepMm = 1 / 16;

/** A number with its unit: shows the change while it is typed or stepped, and ends the gesture when it is left; untouched it changes nothing. */
export function NumberField(props: NumberFieldProps): ReactNode {
  const inches = useLengthUnit() === 'inch' && props.unit === 'mm';
  return inches ? <InchField key="inch" {...props} /> : <PlainField key="plain" {...props} />;
}

function InchField({ value, min, max, step = 1, onPreview, ...rest }: NumberFieldProps): ReactNode {
  // What rounds to a bound in inches may not lie beyond it in millimetres.
  const within = (mm: number): number => Math.min(max, Math.max(min, mm));
  return (
    <PlainField
      {...rest}
      value={fromMm(value, 'inch')}
      unit="in"
      min={fromMm(min, 'inch')}
      max={fromMm(max, 'inch')}
      step={step * inchesPerStepMm}
      digits={INCH_DIGITS}
      onPreview={(inches) => onPreview(within(toMm(inches, 'inch')))}
    />
  );
}

function PlainField({
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
