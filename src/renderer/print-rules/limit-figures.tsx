import { NumberInput } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { MethodLimits } from '../../shared/catalog/decoration-method.ts';
import { NumberField } from '../design-editor/number-field.tsx';

interface LimitFiguresProps {
  readonly limits: MethodLimits;
  readonly onChange: (limits: MethodLimits) => void;
}

const densities = ['warnDpi', 'blockDpi'] as const;
const lengths = ['minLineMm', 'minCapHeightMm', 'safeMarginMm', 'maxWidthMm', 'maxHeightMm'] as const;
const nothing = (): void => undefined;

/** The figures of what a method can do: densities, lengths in the unit of this machine, inks and contrast. */
export function LimitFigures({ limits, onChange }: LimitFiguresProps): React.JSX.Element {
  const intl = useIntl();
  const set = (part: Partial<MethodLimits>): void => onChange({ ...limits, ...part });
  const label = (key: string): string => intl.formatMessage({ id: `settings.printing.${key}` });
  return (
    <>
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
