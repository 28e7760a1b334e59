import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useIntl } from 'react-intl';

interface TermFieldProps {
  readonly name: 'floor' | 'discount' | 'orders';
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly suffix?: string;
  /** A whole number within the bounds that differs from the value. */
  readonly onKeep: (value: number) => void;
}

/** A whole figure of the terms; leaving it or pressing Enter keeps it, an empty one goes back. */
export function TermField({ name, value, min, max, suffix = '', onKeep }: TermFieldProps): React.JSX.Element {
  const intl = useIntl();
  const [typed, setTyped] = useState<number | string>();
  const finish = (): void => {
    const next = typeof typed === 'number' ? Math.min(max, Math.max(min, Math.round(typed))) : value;
    setTyped(undefined);
    if (next !== value) onKeep(next);
  };
  return (
    <NumberInput
      label={intl.formatMessage({ id: `bundles.${name}` })}
      description={intl.formatMessage({ id: `bundles.${name}-text` }, { min, max })}
      inputWrapperOrder={['label', 'input', 'description']}
      value={typed ?? value}
      min={min}
      max={max}
      suffix={suffix}
      allowDecimal={false}
      allowNegative={false}
      onChange={setTyped}
      onBlur={finish}
      onKeyDown={(event) => event.key === 'Enter' && finish()}
    />
  );
}
