import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { colorContrast } from '../../shared/design/color-contrast.ts';
import type { TypesetLayer } from '../../shared/design/layer.ts';
import { paintColors, type Shadow } from '../../shared/design/paint.ts';
import { ColorField } from './color-field.tsx';
import { NumberField } from './number-field.tsx';
import styles from './properties.module.css';
import { SwitchField } from './switch-field.tsx';
import { useLayerChange } from './use-layer-change.ts';

interface ShadowFieldsProps {
  layer: TypesetLayer;
  swatches: readonly string[];
}

const farthestMm = 100;
/** Both show on light and on dark cloth. */
const firstColor = '#c8402b';
const otherColor = '#e0a63a';

/** The solid shadow of words: whether there is one, its colour, and how far it lies aside. */
export function ShadowFields({ layer, swatches }: ShadowFieldsProps): ReactNode {
  const intl = useIntl();
  const { preview, end, set } = useLayerChange<TypesetLayer>(layer);
  const { shadow } = layer;
  const change = (part: Partial<Shadow>): void =>
    preview((before) => ({ ...before, shadow: before.shadow && { ...before.shadow, ...part } }));
  return (
    <div className={styles.group}>
      <SwitchField
        label={intl.formatMessage({ id: 'editor.shadow' })}
        checked={shadow !== null}
        onChange={(on) => set((before) => ({ ...before, shadow: on ? firstShadow(before) : null }))}
      />
      {shadow && (
        <>
          <ColorField
            label={intl.formatMessage({ id: 'editor.shadow-colour' })}
            color={shadow.color}
            swatches={swatches}
            onPreview={(color) => change({ color })}
            onEnd={end}
          />
          <div className={styles.pair}>
            <NumberField
              label={intl.formatMessage({ id: 'editor.shadow-right' })}
              value={shadow.xMm}
              unit="mm"
              min={-farthestMm}
              max={farthestMm}
              step={0.5}
              onPreview={(xMm) => change({ xMm })}
              onEnd={end}
            />
            <NumberField
              label={intl.formatMessage({ id: 'editor.shadow-down' })}
              value={shadow.yMm}
              unit="mm"
              min={-farthestMm}
              max={farthestMm}
              step={0.5}
              onPreview={(yMm) => change({ yMm })}
              onEnd={end}
            />
          </div>
        </>
      )}
    </div>
  );
}

/** A twentieth of the em aside, to a tenth of a millimetre, in a colour that stands off the letters. */
function firstShadow({ fontSizeMm, fill }: TypesetLayer): Shadow {
  const asideMm = Math.min(farthestMm, Math.max(0.4, Math.round(fontSizeMm / 2) / 10));
  return {
    xMm: asideMm,
    yMm: asideMm,
    color: colorContrast(paintColors(fill)[0] ?? '#000000', firstColor) < 1.5 ? otherColor : firstColor,
  };
}
