import { Checkbox, Radio } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { DecorationMethod } from '../../shared/catalog/decoration-method.ts';
import type { Product } from '../../shared/catalog/product.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { methodName } from '../bridge/method-name.ts';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';
import { makeUsual, toggleMethod } from './area-method-choice.ts';

interface AreaMethodsProps {
  readonly product: Product;
  readonly areaKey: string;
  readonly methods: readonly DecorationMethod[];
}

/** How an area may be decorated in all sizes, and which way is the usual one; every change holds at once and can be taken back. */
export function AreaMethods({ product, areaKey, methods }: AreaMethodsProps): React.JSX.Element {
  const intl = useIntl();
  const change = useStudioChange('catalog.setAreaMethods');
  const held = product.methods.find((area) => area.areaKey === areaKey)?.methodKeys ?? [];
  const set = (methodKeys: string[]): void =>
    change.mutate(
      { productId: product.id, areaKey, methodKeys },
      {
        onSuccess: () =>
          showUndoToast({
            id: `methods ${product.id} ${areaKey}`,
            message: <FormattedMessage id="rules.methods-saved" />,
            undoLabel: <FormattedMessage id="ui.undo" />,
            onUndo: () => change.mutate({ productId: product.id, areaKey, methodKeys: held }),
          }),
      },
    );
  return (
    <>
      <table className="tb-rules-methods">
        <caption className="tb-hidden">
          <FormattedMessage id="rules.methods" />
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="rules.offered" />
            </th>
            <th scope="col">
              <FormattedMessage id="rules.usual" />
            </th>
          </tr>
        </thead>
        <tbody>
          {methods.map((method) => {
            const name = methodName(intl, method);
            const isOffered = held.includes(method.key);
            return (
              <tr key={method.key} data-method={method.key}>
                <td>
                  <Checkbox
                    label={name}
                    checked={isOffered}
                    disabled={change.isPending || (isOffered && held.length === 1)}
                    onChange={() => set(toggleMethod(held, method.key))}
                  />
                </td>
                <td>
                  <Radio
                    aria-label={intl.formatMessage({ id: 'rules.usual-is' }, { method: name })}
                    name={`usual-${areaKey}`}
                    checked={held[0] === method.key}
                    disabled={change.isPending || !isOffered}
                    onChange={() => set(makeUsual(held, method.key))}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {change.isError ? <ErrorNotice error={change.error} /> : null}
    </>
  );
}
