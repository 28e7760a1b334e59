import { Button, NativeSelect, Switch } from '@mantine/core';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { limitsOfSize } from '../../shared/catalog/area-method.ts';
import type { DecorationMethod, LimitsOverride, MethodLimits } from '../../shared/catalog/decoration-method.ts';
import type { Product } from '../../shared/catalog/product.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { methodName } from '../bridge/method-name.ts';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';
import { LimitFigures } from './limit-figures.tsx';
import { ownLimits, setKeys } from './own-limits.ts';

interface ProductLimitsProps {
  readonly product: Product;
  /** The methods that the product's areas are offered in. */
  readonly methods: readonly DecorationMethod[];
}

/** Where one size of a product departs from what a method can do elsewhere. */
export function ProductLimits({ product, methods }: ProductLimitsProps): React.JSX.Element {
  const intl = useIntl();
  const [methodKey, setMethodKey] = useState(methods[0]?.key);
  const [sizeKey, setSizeKey] = useState(product.sizes[0]?.key ?? '');
  const method = methods.find(({ key }) => key === methodKey) ?? methods[0];
  if (method === undefined) return <FormattedMessage id="rules.no-method" />;
  const held = limitsOfSize(method, product, sizeKey);
  return (
    <>
      <div className="tb-rules-pair">
        <NativeSelect
          label={intl.formatMessage({ id: 'settings.printing.method' })}
          value={method.key}
          data={methods.map((each) => ({ value: each.key, label: methodName(intl, each) }))}
          onChange={(event) => setMethodKey(event.currentTarget.value)}
        />
        <NativeSelect
          label={intl.formatMessage({ id: 'rules.column-size' })}
          value={sizeKey}
          data={product.sizes.map(({ key, label }) => ({ value: key, label }))}
          onChange={(event) => setSizeKey(event.currentTarget.value)}
        />
      </div>
      <LimitsForm key={`${method.key} ${sizeKey} ${JSON.stringify(held)}`} of={{ product, method, sizeKey }} held={held} />
    </>
  );
}

interface LimitsFormProps {
  readonly of: { readonly product: Product; readonly method: DecorationMethod; readonly sizeKey: string };
  readonly held: MethodLimits;
}

const switches = ['semiTransparency', 'gradients', 'pictures'] as const;

function LimitsForm({ of: { product, method, sizeKey }, held }: LimitsFormProps): React.JSX.Element {
  const intl = useIntl();
  const change = useStudioChange('catalog.setMethodLimits');
  const [limits, setLimits] = useState(held);
  const own = setKeys(method.limits, held);
  const isFaulty = limits.blockDpi > limits.warnDpi || limits.warnDpi > method.dpi;
  const send = (next: LimitsOverride | null, onDone?: () => void): void =>
    change.mutate({ productId: product.id, sizeKey, methodKey: method.key, limits: next }, { onSuccess: () => onDone?.() });
  const save = (next: LimitsOverride | null): void =>
    send(next, () =>
      showUndoToast({
        id: `limits ${product.id} ${method.key} ${sizeKey}`,
        message: <FormattedMessage id="rules.limits-saved" />,
        undoLabel: <FormattedMessage id="ui.undo" />,
        onUndo: () => send(ownLimits(method.limits, held)),
      }),
    );
  return (
    <form
      className="tb-settings-form"
      noValidate
      data-limits={`${method.key} ${sizeKey}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isFaulty) save(ownLimits(method.limits, limits));
      }}
    >
      <p className="tb-secondary">
        {own.length === 0 ? (
          <FormattedMessage id="rules.limits-usual" />
        ) : (
          <FormattedMessage
            id="rules.limits-own"
            values={{ names: intl.formatList(own.map((key) => intl.formatMessage({ id: `settings.printing.${key}` }))) }}
          />
        )}
      </p>
      <LimitFigures limits={limits} onChange={setLimits} />
      <div className="tb-method-switches">
        {switches.map((key) => (
          <Switch
            key={key}
            label={intl.formatMessage({ id: `settings.printing.${key}` })}
            checked={limits[key]}
            onChange={(event) => setLimits({ ...limits, [key]: event.currentTarget.checked })}
          />
        ))}
      </div>
      {isFaulty ? (
        <p className="tb-method-fault" role="alert">
          <FormattedMessage id="settings.printing.dpi-fault" />
        </p>
      ) : null}
      {change.isError ? <ErrorNotice error={change.error} /> : null}
      <div className="tb-dialog-actions">
        <Button variant="default" disabled={own.length === 0} onClick={() => save(null)}>
          <FormattedMessage id="rules.limits-reset" />
        </Button>
        <Button type="submit" disabled={isFaulty || JSON.stringify(limits) === JSON.stringify(held)} loading={change.isPending}>
          <FormattedMessage id="settings.shop.save" />
        </Button>
      </div>
    </form>
  );
}
