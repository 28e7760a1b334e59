import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { sizeName } from '../bridge/size-words.ts';
import { showRefusal } from '../bridge/toasts.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';

interface CostFieldProps {
  readonly productId: number;
  readonly sizeKey: string;
  readonly sizeLabel: string;
  readonly costMinor: number | null;
  readonly currency: { readonly code: string; readonly digits: number };
}

/** What a piece of one size costs the shop; an empty field is one that is not known. Leaving a changed field keeps it. */
export function CostField({ productId, sizeKey, sizeLabel, costMinor, currency }: CostFieldProps): React.JSX.Element {
  const intl = useIntl();
  const change = useStudioChange('catalog.setCost');
  const scale = 10 ** currency.digits;
  const [typed, setTyped] = useState<number | string>(costMinor === null ? '' : costMinor / scale);
  const size = sizeName(intl, sizeLabel);
  const keep = (): void => {
    const minor = typeof typed === 'number' && typed > 0 ? Math.round(typed * scale) : null;
    if (minor === costMinor) return;
    change.mutate(
      { productId, sizeKey, costMinor: minor },
      {
        onError: (error) => showRefusal(error),
        onSuccess: () =>
          showUndoToast({
            id: `cost ${productId} ${sizeKey}`,
            message: <FormattedMessage id="rules.cost-saved" values={{ size }} />,
            undoLabel: <FormattedMessage id="ui.undo" />,
            onUndo: () => change.mutate({ productId, sizeKey, costMinor }),
          }),
      },
    );
  };
  return (
    <NumberInput
      label={size}
      aria-label={intl.formatMessage({ id: 'rules.cost-of' }, { size })}
      size="sm"
      value={typed}
      min={0}
      max={100_000}
      decimalScale={currency.digits}
      fixedDecimalScale
      suffix={` ${currency.code}`}
      allowNegative={false}
      hideControls
      onChange={setTyped}
      onBlur={keep}
    />
  );
}
