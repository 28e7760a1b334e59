import { useEffect, useState } from 'react';
import { NumberInput, UnstyledButton } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import './quantity-field.css';

interface QuantityFieldProps {
  /** What is counted, for assistive technology. */
  readonly label: string;
  /** What the buttons do, such as “One fewer in size M”. */
  readonly fewerLabel: string;
  readonly moreLabel: string;
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  readonly disabled?: boolean;
  readonly invalid?: boolean;
  /** Never told of an emptied field, which is somebody about to type. */
  readonly onChange: (value: number) => void;
  /** Names the input for whoever drives the screen from outside. */
  readonly 'data-size'?: string | undefined;
}

/** A number of pieces: typed, stepped by arrow keys, or by a button at either side that a finger can hit. */
export function QuantityField({
  label,
  fewerLabel,
  moreLabel,
  value,
  min = 0,
  max,
  disabled = false,
  invalid = false,
  onChange,
  'data-size': sizeKey,
}: QuantityFieldProps): React.JSX.Element {
  const [typed, setTyped] = useState<number | string>(value);
  useEffect(() => setTyped(value), [value]);
  const take = (next: number | string): void => {
    setTyped(next);
    if (typeof next === 'number' && next >= min && next <= max && next !== value) onChange(next);
  };
  return (
    <div className="tb-quantity-field" data-disabled={disabled || undefined} data-invalid={invalid || undefined}>
      <UnstyledButton tabIndex={-1} aria-label={fewerLabel} disabled={disabled || value <= min} onClick={() => take(value - 1)}>
        <IconMinus size={16} stroke={1.5} aria-hidden />
      </UnstyledButton>
      <NumberInput
        variant="unstyled"
        hideControls
        aria-label={label}
        value={typed}
        min={min}
        max={max}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        disabled={disabled}
        error={invalid}
        onChange={take}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setTyped(value)}
        classNames={{ input: 'tb-quantity-input tb-figures' }}
        data-size={sizeKey}
      />
      <UnstyledButton tabIndex={-1} aria-label={moreLabel} disabled={disabled || value >= max} onClick={() => take(value + 1)}>
        <IconPlus size={16} stroke={1.5} aria-hidden />
      </UnstyledButton>
    </div>
  );
}
