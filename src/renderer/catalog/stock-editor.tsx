import { useState, type FormEvent } from 'react';
import { Button, NumberInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Variant } from '../../shared/catalog/product.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';

interface StockEditorProps {
  readonly variant: Variant;
  readonly onDone: () => void;
}

/** Counts what is really on the shelf: the difference becomes a stock movement, which can be taken back. */
export function StockEditor({ variant, onDone }: StockEditorProps): React.JSX.Element {
  const intl = useIntl();
  const adjust = useStudioChange('catalog.adjustStock');
  const [counted, setCounted] = useState<number | string>(variant.stockOnHand);
  const difference = typeof counted === 'number' ? counted - variant.stockOnHand : 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (difference === 0) return onDone();
    adjust.mutate(
      { variantId: variant.id, quantity: difference },
      {
        onSuccess: () => {
          onDone();
          showUndoToast({
            id: `stock ${variant.id}`,
            message: <FormattedMessage id="catalog.stock-changed" values={{ sku: variant.sku, stock: variant.stockOnHand + difference }} />,
            undoLabel: <FormattedMessage id="ui.undo" />,
            onUndo: () => adjust.mutate({ variantId: variant.id, quantity: -difference }),
          });
        },
      },
    );
  };
  return (
    <form className="tb-stock-form" onSubmit={submit} noValidate>
      <NumberInput
        label={intl.formatMessage({ id: 'catalog.stock-counted' })}
        description={variant.sku}
        value={counted}
        min={0}
        max={100_000}
        clampBehavior="strict"
        allowDecimal={false}
        allowNegative={false}
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={setCounted}
      />
      {adjust.isError ? <ErrorNotice error={adjust.error} /> : null}
      <Button type="submit" loading={adjust.isPending} disabled={counted === ''}>
        <FormattedMessage id="catalog.stock-save" />
      </Button>
    </form>
  );
}
