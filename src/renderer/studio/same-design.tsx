import { UnstyledButton } from '@mantine/core';
import { memo, useMemo, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { sideOfDesign } from '../../shared/design/design-side.ts';
import type { Template } from '../../shared/design/template.ts';
import type { GarmentAdvice } from '../../shared/recommendation/advice.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { variantOf } from '../bridge/find-garment.ts';
import { moveDesign } from '../bridge/move-design.ts';
import { recordInteraction } from '../bridge/record-interaction.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { useSuggestedFor } from '../bridge/use-suggestion-manner.ts';
import { announce } from '../design-editor/announcer.tsx';
import styles from './goes-with.module.css';
import { PanelSection } from './panel-section.tsx';
import { findChoice, type ProductChoice } from './product-choice.ts';
import { SuggestedLook } from './suggested-look.tsx';
import { useChangeGarment } from './use-change-garment.ts';

interface SameDesignProps {
  /** The design at rest. */
  settled: DesignDocument;
  choice: ProductChoice;
  products: readonly Product[];
  templates: readonly Template[];
}

/** Other garments that suit the open design, as it would look there; a press moves it, as one step that can be undone. */
export const SameDesign = memo(function SameDesign({ settled, choice, products, templates }: SameDesignProps): ReactNode {
  const intl = useIntl();
  const customerId = useSuggestedFor(useCurrentCustomer((state) => state.customerId));
  const answer = useStudioQuery('recommendation.suggestGarments', { document: settled, customerId }, { keepPrevious: true });
  const change = useChangeGarment(choice, templates);
  const garments = (answer.data ?? []).flatMap((advice) => {
    const product = products.find(({ id }) => id === advice.productId);
    return product && product.id !== choice.product.id ? [{ advice, product }] : [];
  });
  if (garments.length === 0) return null;
  const open = (product: Product, { colourwayId, sizeKey }: GarmentAdvice): void => {
    recordInteraction({
      kind: 'opened-suggestion',
      productId: product.id,
      templateUid: settled.origin?.templateUid ?? null,
      screen: 'studio',
    });
    change(product, { colourwayId, sizeKey }, 'size');
    announce(intl.formatMessage({ id: 'studio.same-design-said' }, { product: product.name }));
  };
  return (
    <PanelSection name="same-design" title={<FormattedMessage id="studio.same-design" />}>
      <ul className={styles.suggestions} data-list="same-design">
        {garments.map(({ advice, product }) => (
          <GarmentRow
            key={`${product.id} ${advice.colourwayId}`}
            advice={advice}
            product={product}
            settled={settled}
            products={products}
            templates={templates}
            onOpen={() => open(product, advice)}
          />
        ))}
      </ul>
    </PanelSection>
  );
});

interface GarmentRowProps {
  advice: GarmentAdvice;
  product: Product;
  settled: DesignDocument;
  products: readonly Product[];
  templates: readonly Template[];
  onOpen(): void;
}

function GarmentRow({ advice, product, settled, products, templates, onOpen }: GarmentRowProps): ReactNode {
  const { colourwayId, sizeKey, reason } = advice;
  const moved = useMemo(() => {
    const variant = variantOf(product, colourwayId, sizeKey);
    return variant && moveDesign(settled, findChoice(settled, products), { product, variant }, templates, 'size');
  }, [product, colourwayId, sizeKey, settled, products, templates]);
  const colourway = product.colourways.find(({ id }) => id === colourwayId);
  if (!moved || !colourway) return null;
  return (
    <li>
      <UnstyledButton className={styles.suggestion} onClick={onOpen} data-same-design={product.id}>
        <SuggestedLook
          product={product}
          colourway={colourway}
          sizeKey={sizeKey}
          document={moved}
          camera={sideOfDesign(moved, product.printAreas, sizeKey)}
          reason={reason}
        />
      </UnstyledButton>
    </li>
  );
}
