import { NumberInput } from '@mantine/core';
import { useIntl } from 'react-intl';
import { NumberField } from '../design-editor/number-field.tsx';
import type { MethodForm } from './method-form.ts';

interface MethodFiguresProps {
  readonly form: MethodForm;
  readonly onChange: (form: MethodForm) => void;
}

const densities = ['warnDpi', 'blockDpi'] as const;
const lengths = ['minLineMm', 'minCapHeightMm', 'safeMarginMm', 'maxWidthMm', 'maxHeightMm'] as const;
const nothing = (): void => undefined;

/** The figures of a method: densities, lengths in the unit of this machine, inks and contrast. */
export function MethodFigures({ form, onChange }: MethodFiguresProps): React.JSX.Element {
  const intl = useIntl();
  const { limits } = form;
  const set = (part: Partial<MethodForm['limits']>): void => onChange({ ...form, limits: { ...limits, ...part } });
  const label = (key: string): string => intl.formatMessage({ id: `settings.printing.${key}` });
  return (
    <>
      <NumberField
        label={label('dpi')}
        value={form.dpi}
        unit="dpi"
        min={30}
        max={1200}
        digits={0}
        onPreview={(dpi) => onChange({ ...form, dpi: Math.round(dpi) })}
        onEnd={nothing}
      />
      {densities.map((key) => (
        <NumberField
          key={key}
          label={label(key)}
          value={limits[key]}
          unit="dpi"
          min={30}
          max={1200}
          digits={0}
          onPreview={(dpi) => set({ [key]: Math.round(dpi) })}
          onEnd={nothing}
        />
      ))}
      {lengths.map((key) => (
        <NumberField
          key={key}
          label={label(key)}
          value={limits[key]}
          unit="mm"
          min={0}
          max={3000}
          step={0.1}
          digits={2}
          onPreview={(mm) => set({ [key]: mm })}
          onEnd={nothing}
        />
      ))}
      <NumberInput
        label={label('maxColors')}
        placeholder={label('any')}
        size="sm"
        value={limits.maxColors ?? ''}
        min={1}
        max={64}
        allowDecimal={false}
        hideControls
        onChange={(value) => set({ maxColors: typeof value === 'number' && value >= 1 ? value : null })}
      />
      <NumberField
        label={label('minContrast')}
        value={limits.minContrast}
        unit=""
        min={1}
        max={21}
        step={0.1}
        digits={1}
        onPreview={(minContrast) => set({ minContrast })}
        onEnd={nothing}
      />
    </>
  );
}
