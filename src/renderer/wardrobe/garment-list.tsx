import type { ReactNode } from 'react';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import type { GateFigures } from '../../shared/garments/gate-figures.ts';
import { summarise } from './gate-rows.ts';
import { madeGarments, madeSizes } from './wardrobe-choice.ts';

interface GarmentListProps {
  garmentKey: string;
  figures: ReadonlyMap<string, GateFigures>;
  onGarment(garmentKey: string): void;
}

/** Every garment that was made, with how it stands before the gates. */
export function GarmentList({ garmentKey, figures, onGarment }: GarmentListProps): ReactNode {
  const intl = useIntl();
  return (
    <fieldset className="tb-garments">
      <legend className="tb-label">
        <FormattedMessage id="wardrobe.garments" values={{ count: madeGarments.length }} />
      </legend>
      {madeGarments
        .map((garment) => ({ key: garment.key, sizes: madeSizes(garment, figures) }))
        .map(({ key, sizes }) => (
          <label key={key} className="tb-garment">
            <input
              className="tb-hidden"
              type="radio"
              name="garment"
              value={key}
              checked={key === garmentKey}
              onChange={() => onGarment(key)}
              aria-describedby={`garment-${key}`}
            />
            <span className="tb-garment-key">{key}</span>
            <span id={`garment-${key}`} className="tb-garment-facts tb-figures">
              <FormattedMessage id="wardrobe.sizes-count" values={{ count: sizes.length }} />
              <GateMark figures={figures.get(key)} words={intl.formatMessage({ id: 'wardrobe.not-recorded' })} />
            </span>
          </label>
        ))}
    </fieldset>
  );
}

function GateMark({ figures, words }: { figures: GateFigures | undefined; words: string }): ReactNode {
  if (!figures) return <span className="tb-garment-mark">{words}</span>;
  const { count, failedCount } = summarise(figures);
  return (
    <span className="tb-garment-mark" data-failed={failedCount > 0 || undefined}>
      <FormattedMessage
        id="wardrobe.passed-of"
        values={{ passed: <FormattedNumber value={count - failedCount} />, count: <FormattedNumber value={count} /> }}
      />
    </span>
  );
}
