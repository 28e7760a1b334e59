import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import { sizeName } from '../bridge/size-words.ts';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { showRefusal } from '../bridge/toasts.tsx';
import { NumberField } from '../design-editor/number-field.tsx';
import { showUndoToast } from '../ui/undo-toast.tsx';

interface AreaSizeRowProps {
  readonly productId: number;
  readonly area: ProductPrintArea;
  readonly sizeLabel: string;
  readonly currency: { readonly code: string; readonly digits: number };
  readonly isShown: boolean;
  /** The area as it is being typed, so that the picture follows; null when that is over. */
  readonly onDraft: (area: ProductPrintArea | null) => void;
}

const measures = [
  { key: 'widthMm', min: 5, max: 3_000 },
  { key: 'heightMm', min: 5, max: 3_000 },
  { key: 'originXMm', min: -3_000, max: 3_000 },
  { key: 'originYMm', min: -3_000, max: 3_000 },
] as const;

/** One size of a print area: its measures on the cloth and what printing it costs; leaving a changed field keeps it. */
export function AreaSizeRow({ productId, area, sizeLabel, currency, isShown, onDraft }: AreaSizeRowProps): React.JSX.Element {
  const intl = useIntl();
  const change = useStudioChange('catalog.setPrintArea');
  const [draft, setDraft] = useState<ProductPrintArea>();
  const shown = draft ?? area;
  const preview = (part: Partial<ProductPrintArea>): void => {
    setDraft({ ...shown, ...part });
    onDraft({ ...shown, ...part });
  };
  const stop = (): void => {
    setDraft(undefined);
    onDraft(null);
  };
  const keep = (): void => {
    if (draft === undefined || JSON.stringify(draft) === JSON.stringify(area)) return stop();
    change.mutate(
      { productId, area: draft },
      {
        onSettled: stop,
        onError: (error) => showRefusal(error),
        onSuccess: () =>
          showUndoToast({
            id: `area ${productId} ${area.key} ${area.sizeKey}`,
            message: <FormattedMessage id="rules.area-saved" values={{ size: sizeLabel }} />,
            undoLabel: <FormattedMessage id="ui.undo" />,
            onUndo: () => change.mutate({ productId, area }),
          }),
      },
    );
  };
  const label = (key: string): string => intl.formatMessage({ id: `rules.field-${key}` }, { size: sizeName(intl, sizeLabel) });
  const scale = 10 ** currency.digits;
  return (
    <tr data-area-size={area.sizeKey} aria-current={isShown || undefined} onFocus={() => onDraft(shown)}>
      <th scope="row">{sizeName(intl, sizeLabel)}</th>
      {measures.map(({ key, min, max }) => (
        <td key={key}>
          <NumberField
            label={label(key)}
            labelHidden
            value={shown[key]}
            unit="mm"
            min={min}
            max={max}
            digits={1}
            onPreview={(mm) => preview({ [key]: mm })}
            onEnd={keep}
          />
        </td>
      ))}
      <td>
        <NumberInput
          aria-label={label('printPriceMinor')}
          size="sm"
          value={shown.printPriceMinor / scale}
          min={0}
          max={100_000}
          decimalScale={currency.digits}
          fixedDecimalScale
          suffix={` ${currency.code}`}
          hideControls
          onChange={(value) => typeof value === 'number' && preview({ printPriceMinor: Math.round(value * scale) })}
          onBlur={keep}
        />
      </td>
    </tr>
  );
}
