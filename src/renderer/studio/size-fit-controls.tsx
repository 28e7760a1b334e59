import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SizeFit } from '../../shared/design/design-document.ts';
import { noSizeFit, setSizeFit } from '../../shared/design/size-fit.ts';
import { fitInside, type SizeFigures } from '../../shared/design/size-table.ts';
import { areaSizesOf } from '../../shared/design/area-sizes.ts';
import { sizeName } from '../bridge/size-words.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { SliderField } from '../design-editor/slider-field.tsx';
import type { ProductChoice } from './product-choice.ts';
import styles from './size-fits.module.css';

interface SizeFitControlsProps {
  row: SizeFigures;
  areaKey: string;
  choice: ProductChoice;
}

const shiftRange = { min: -100, max: 100 };
const scaleRange = { min: 30, max: 170 };

/** Fits one size by hand; each movement is one step of the history. */
export function SizeFitControls({ row, areaKey, choice }: SizeFitControlsProps): ReactNode {
  const intl = useIntl();
  const { product, variant } = choice;
  const { fit, sizeKey } = row;
  const current = { sizeKey: variant.sizeKey, area: areaSizesOf(product, variant.sizeKey)[areaKey] };
  const preview = useEditorSession((session) => session.preview);
  const endGesture = useEditorSession((session) => session.endGesture);
  const apply = useEditorSession((session) => session.edit);
  const { area } = current;
  if (!area) return null;
  const edit = (next: SizeFit) => (document: Parameters<typeof setSizeFit>[0]) =>
    setSizeFit(document, { sizeKey, areaKey, fit: next, current: { ...current, area } });
  const show = (part: Partial<SizeFit>): void => preview(edit({ ...fit, ...part }));
  return (
    <fieldset className={styles.controls}>
      <legend>
        <FormattedMessage id="studio.fits-one" values={{ size: sizeName(intl, sizeKey) }} />
      </legend>
      <SliderField
        label={intl.formatMessage({ id: 'studio.fits-scale' })}
        value={fit.scale * 100}
        unit="%"
        range={scaleRange}
        limits={{ min: 10, max: 400 }}
        step={1}
        onPreview={(percent) => show({ scale: percent / 100 })}
        onEnd={endGesture}
      />
      <SliderField
        label={intl.formatMessage({ id: 'studio.fits-right' })}
        value={fit.shiftXMm}
        unit="mm"
        range={shiftRange}
        step={1}
        digits={1}
        onPreview={(shiftXMm) => show({ shiftXMm })}
        onEnd={endGesture}
      />
      <SliderField
        label={intl.formatMessage({ id: 'studio.fits-down' })}
        value={fit.shiftYMm}
        unit="mm"
        range={shiftRange}
        step={1}
        digits={1}
        onPreview={(shiftYMm) => show({ shiftYMm })}
        onEnd={endGesture}
      />
      <div className={styles.buttons}>
        <Button
          size="xs"
          variant="default"
          disabled={row.overhangMm < 0.05}
          onClick={() => apply(edit(fitInside(row)))}
          data-action="fit-inside"
        >
          <FormattedMessage id="studio.fits-inside" />
        </Button>
        <Button size="xs" variant="subtle" disabled={fit === noSizeFit} onClick={() => apply(edit(noSizeFit))} data-action="fit-usual">
          <FormattedMessage id="studio.fits-usual" />
        </Button>
      </div>
    </fieldset>
  );
}
