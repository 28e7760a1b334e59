import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { lengthUnitSchema } from '../../shared/settings/length-unit.ts';
import { useLengthUnit, useSetLengthUnit } from '../bridge/use-length-unit.ts';

/** Millimetres or inches, beside the fields that it changes. */
export function LengthUnitSwitch(): ReactNode {
  const intl = useIntl();
  const unit = useLengthUnit();
  const setUnit = useSetLengthUnit();
  return (
    <SegmentedControl
      size="xs"
      aria-label={intl.formatMessage({ id: 'settings.length-unit' })}
      value={unit}
      data={lengthUnitSchema.options.map((value) => ({ value, label: intl.formatMessage({ id: `editor.unit-${value}` }) }))}
      onChange={(value) => setUnit(lengthUnitSchema.parse(value))}
      data-length-unit={unit}
    />
  );
}
