import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import {
  MOST_DISCOUNT_BASIS_POINTS,
  MOST_FLOOR_BASIS_POINTS,
  bundleTermsSchema,
  type BundleTerms,
} from '../../shared/orders/bundle-offer.ts';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { showRefusal } from '../bridge/toasts.tsx';
import { showUndoToast } from '../ui/undo-toast.tsx';
import { TermField } from './term-field.tsx';

/** What sets must leave over and be counted from; a changed figure is kept at once, a toast takes it back. */
export function BundleTermsForm({ terms }: { readonly terms: BundleTerms }): React.JSX.Element {
  const intl = useIntl();
  const save = useStudioChange('recommendation.setBundleTerms');
  const [known, setKnown] = useState(terms);
  const [shown, setShown] = useState(terms);
  if (known !== terms) {
    setKnown(terms);
    setShown(terms);
  }
  const keep = (part: Partial<BundleTerms>): void => {
    const next = bundleTermsSchema.safeParse({ ...terms, ...part });
    if (!next.success) return;
    // Shown before it is kept, so that no figure jumps back in between.
    setShown(next.data);
    save.mutate(next.data, {
      onError: (error) => {
        setShown(terms);
        showRefusal(error);
      },
      onSuccess: () =>
        showUndoToast({
          id: 'bundle-terms',
          message: <FormattedMessage id="suggestion-rules.saved" />,
          undoLabel: <FormattedMessage id="ui.undo" />,
          onUndo: () => save.mutate(terms),
        }),
    });
  };
  return (
    <section className="tb-bundle-terms" aria-label={intl.formatMessage({ id: 'bundles.terms' })}>
      <TermField
        name="floor"
        value={shown.floorBasisPoints / 100}
        min={0}
        max={MOST_FLOOR_BASIS_POINTS / 100}
        suffix=" %"
        onKeep={(percent) => keep({ floorBasisPoints: percent * 100 })}
      />
      <TermField
        name="discount"
        value={shown.discountBasisPoints / 100}
        min={1}
        max={MOST_DISCOUNT_BASIS_POINTS / 100}
        suffix=" %"
        onKeep={(percent) => keep({ discountBasisPoints: percent * 100 })}
      />
      <TermField name="orders" value={shown.leastOrders} min={3} max={1_000} onKeep={(leastOrders) => keep({ leastOrders })} />
    </section>
  );
}
