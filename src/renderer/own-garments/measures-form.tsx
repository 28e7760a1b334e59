import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { basePattern } from '../../shared/garments/own/base-patterns.ts';
import { checkSizeChart } from '../../shared/garments/own/check-size-chart.ts';
import { garmentNameSchema } from '../../shared/garments/own/own-garment.ts';
import { lengthUnitSchema } from '../../shared/garments/own/size-chart.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { ChartTable } from './chart-table.tsx';
import { useGarmentDraft } from './garment-draft.ts';
import { PatternChoice } from './pattern-choice.tsx';

/** A garment from flat measures: a pattern of the house, a name, a size chart; nothing starts while a cell is refused. */
export function MeasuresForm(): React.JSX.Element {
  const intl = useIntl();
  const form = useRef<HTMLFormElement>(null);
  const { measures, setMeasures } = useGarmentDraft();
  const begin = useStudioChange('garments.makeFromMeasures');
  const [tried, setTried] = useState(false);
  const { name, baseKey, unit, rows } = measures;
  const checked = checkSizeChart(rows, unit, basePattern(baseKey));
  const isNamed = garmentNameSchema.safeParse(name).success;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (checked.ok && isNamed) begin.mutate({ name, baseKey, rows: [...checked.rows] });
    else requestAnimationFrame(() => form.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form ref={form} className="tb-own-form" onSubmit={submit} noValidate>
      <PatternChoice />
      <TextInput
        className="tb-own-name"
        label={intl.formatMessage({ id: 'own.name' })}
        value={name}
        maxLength={60}
        withAsterisk
        error={tried && !isNamed ? intl.formatMessage({ id: 'own.name-missing' }) : null}
        onChange={(event) => setMeasures({ name: event.currentTarget.value })}
      />
      <section aria-labelledby="own-chart-title">
        <div className="tb-own-chart-head">
          <div>
            <h2 id="own-chart-title" className="tb-label">
              <FormattedMessage id="own.chart" />
            </h2>
            <p className="tb-hint">
              <FormattedMessage id={basePattern(baseKey).hasSleeves ? 'own.chart.hint' : 'own.chart.hint-sleeveless'} />
            </p>
          </div>
          <SegmentedControl
            aria-label={intl.formatMessage({ id: 'own.unit' })}
            data={[...lengthUnitSchema.options]}
            value={unit}
            onChange={(value) => setMeasures({ unit: lengthUnitSchema.parse(value) })}
          />
        </div>
        <ChartTable issues={tried && !checked.ok ? checked.issues : []} />
      </section>
      {begin.isError ? <ErrorNotice error={begin.error} /> : null}
      <div className="tb-own-actions">
        <Button type="submit" loading={begin.isPending}>
          <FormattedMessage id="own.measures.begin" values={{ sizes: rows.length }} />
        </Button>
        <span className="tb-hint">
          <FormattedMessage id="own.measures.takes" />
        </span>
      </div>
    </form>
  );
}
