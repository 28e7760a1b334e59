import { NumberInput } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { MethodLimits } from '../../shared/catalog/decoration-method.ts';
import { NumberField } from '../design-editor/number-field.tsx';

interface LimitFiguresProps {
  readonly limits: MethodLimits;
  readonly onChange: (limits: MethodLimits) => void;
}

const density = { unit: 'dpi', min: 30, max: 1200, step: 1, digits: 0 };
const length = { unit: 'mm', min: 0, max: 3000, step: 0.1, digits: 2 };
const figures = [
  { key: 'warnDpi', ...density },
  { key: 'blockDpi', ...density },
  { key: 'minLineMm', ...length },
  { key: 'minGapMm', ...length },
  { key: 'minDotMm', ...length },
  { key: 'minCapHeightMm', ...length },
  { key: 'safeMarginMm', ...length },
  { key: 'maxWidthMm', ...length },
  { key: 'maxHeightMm', ...length },
] as const;
const nothing = (): void => undefined;

/** The figures of what a method can do: densities, lengths in the unit of this machine, inks and contrast. */
export function LimitFigures({ limits, onChange }: LimitFiguresProps): React.JSX.Element {
  const intl = useIntl();
  const set = (part: Partial<MethodLimits>): void => onChange({ ...limits, ...part });
  const label = (key: string): string => intl.formatMessage({ id: `settings.printing.${key}` });
  return (
    <>
      {figures.map(({ key, ...range }) => (
        <NumberField
          key={key}
          label={label(key)}
          value={limits[key]}
          {...range}
          onPreview={(value) => set({ [key]: range.digits === 0 ? Math.round(value) : value })}
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
