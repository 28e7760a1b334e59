import { FormattedMessage, useIntl } from 'react-intl';
import { basePattern, basePatternKeys } from '../../shared/garments/own/base-patterns.ts';
import { chestLimits } from '../../shared/garments/own/check-size-chart.ts';
import { toUnit } from '../../shared/garments/own/size-chart.ts';
import { PlateImage } from '../garment-preview/plate-image.tsx';
import { useGarmentDraft } from './garment-draft.ts';

const clothHex = '#f4f3ef';

/** The patterns that a chart can be cut by, as pictures. */
export function PatternChoice(): React.JSX.Element {
  const intl = useIntl();
  const { measures, setMeasures } = useGarmentDraft();
  const { unit } = measures;
  return (
    <fieldset className="tb-own-patterns">
      <legend className="tb-label">
        <FormattedMessage id="own.pattern" />
      </legend>
      {basePatternKeys.map((key) => {
        const { minMm, maxMm } = chestLimits(basePattern(key));
        const inUnit = (valueMm: number): string =>
          intl.formatNumber(toUnit(valueMm, unit), { maximumFractionDigits: unit === 'mm' ? 0 : 1 });
        return (
          <label key={key} className="tb-own-pattern" data-chosen={measures.baseKey === key || undefined}>
            <input
              type="radio"
              name="own-pattern"
              value={key}
              checked={measures.baseKey === key}
              onChange={() => setMeasures({ baseKey: key })}
            />
            <span className="tb-own-pattern-picture tb-backdrop">
              <PlateImage
                garmentKey={key}
                sizeKey="M"
                camera="front"
                garmentHex={clothHex}
                finish="plain"
                document={null}
                printAreas={[]}
                alt=""
                widthPx={280}
              />
            </span>
            <span className="tb-own-pattern-name">
              <FormattedMessage id={`own.pattern.${key}`} />
            </span>
            <span className="tb-hint tb-own-pattern-limits">
              <FormattedMessage id="own.pattern.limits" values={{ min: inUnit(minMm), max: inUnit(maxMm), unit }} />
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
