import { useIntl } from 'react-intl';
import { NumberField } from '../design-editor/number-field.tsx';
import { LimitFigures } from './limit-figures.tsx';
import type { MethodForm } from './method-form.ts';

interface MethodFiguresProps {
  readonly form: MethodForm;
  readonly onChange: (form: MethodForm) => void;
}

const nothing = (): void => undefined;

/** The figures of a method: the density of its files and its limits. */
export function MethodFigures({ form, onChange }: MethodFiguresProps): React.JSX.Element {
  const intl = useIntl();
  return (
    <>
      <NumberField
        label={intl.formatMessage({ id: 'settings.printing.dpi' })}
        value={form.dpi}
        unit="dpi"
        min={30}
        max={1200}
        digits={0}
        onPreview={(dpi) => onChange({ ...form, dpi: Math.round(dpi) })}
        onEnd={nothing}
      />
      <LimitFigures limits={form.limits} onChange={(limits) => onChange({ ...form, limits })} />
    </>
  );
}
