import { Button, NumberInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { type CustomerMeasures, hasMeasures, noMeasures } from '../../shared/customers/measures.ts';
import type { LengthUnit } from '../../shared/settings/length-unit.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { showDone } from '../bridge/toasts.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { checkMeasures, measureFields, rangeOf, typedMeasures, type TypedMeasures } from './check-measures.ts';
import styles from './kept.module.css';

interface MeasuresFormProps {
  readonly customerId: number;
  readonly measures: CustomerMeasures;
  readonly unit: LengthUnit;
}

/** Three measures, each left empty or within what people measure, in this machine's unit; kept together, removed at once. */
export function MeasuresForm({ customerId, measures, unit }: MeasuresFormProps): ReactNode {
  const intl = useIntl();
  const change = useStudioChange('customers.setMeasures');
  const [typed, setTyped] = useState<TypedMeasures>(() => typedMeasures(measures, unit));
  const [tried, setTried] = useState(false);
  const checked = checkMeasures(typed, measures, unit);
  const keep = (next: CustomerMeasures): void =>
    change.mutate(
      { customerId, ...next },
      {
        onSuccess: () => {
          setTyped(typedMeasures(next, unit));
          setTried(false);
          showDone(intl.formatMessage({ id: hasMeasures(next) ? 'measures.kept' : 'measures.removed' }));
        },
      },
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (checked.ok) keep(checked.measures);
  };
  return (
    <form className={styles.consent} onSubmit={submit} noValidate>
      <div className={styles.measures}>
        {measureFields.map((field) => (
          <NumberInput
            key={field}
            label={intl.formatMessage({ id: `measures.${field}` })}
            description={intl.formatMessage({ id: `measures.${field}.how` })}
            value={typed[field]}
            decimalScale={2}
            allowNegative={false}
            suffix={unit === 'mm' ? ' cm' : ' in'}
            hideControls
            error={
              tried && !checked.ok && checked.wrong.includes(field)
                ? intl.formatMessage({ id: 'measures.range' }, rangeOf(field, unit))
                : null
            }
            onChange={(value) => setTyped({ ...typed, [field]: value })}
            data-measure={field}
          />
        ))}
      </div>
      {change.isError ? <ErrorNotice error={change.error} /> : null}
      <div className={styles.actions}>
        <Button type="submit" size="xs" loading={change.isPending} data-action="keep-measures">
          <FormattedMessage id="measures.keep" />
        </Button>
        {hasMeasures(measures) ? (
          <Button variant="default" size="xs" onClick={() => keep(noMeasures)} data-action="remove-measures">
            <FormattedMessage id="measures.remove" />
          </Button>
        ) : null}
      </div>
    </form>
  );
}
