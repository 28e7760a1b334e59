import { UnstyledButton } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import type { Colourway, Product } from '../../shared/catalog/product.ts';
import type { Template } from '../../shared/design/template.ts';
import { PlateImage } from '../garment-preview/plate-image.tsx';
import { useMoney } from '../bridge/use-money.ts';
import { templateDocument } from '../bridge/start-document.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { DepthSwitch } from './depth-switch.tsx';
import { PrintPlate } from './print-plate.tsx';
import { chooseVariant } from './product-choice.ts';
import styles from './start-picker.module.css';

interface StartPickerProps {
  products: readonly Product[];
  templates: readonly Template[];
}

/** Nothing is open yet: begin with a template, or with a blank garment. */
export function StartPicker({ products, templates }: StartPickerProps): ReactNode {
  const intl = useIntl();
  return (
    <div className={styles.start}>
      <PageTitle title={intl.formatMessage({ id: 'studio.untitled' })}>
        <DepthSwitch />
      </PageTitle>
      <header className={styles.startHead}>
        <h2 className={`tb-display ${styles.startTitle}`}>
          <FormattedMessage id="studio.start-title" />
        </h2>
        <p className={styles.startText}>
          <FormattedMessage id="studio.start-text" />
        </p>
      </header>
      <section aria-labelledby="start-templates">
        <h3 className="tb-label" id="start-templates">
          <FormattedMessage id="studio.start-templates" />
        </h3>
        <TemplateStarts products={products} templates={templates} />
      </section>
      <section aria-labelledby="start-products">
        <h3 className="tb-label" id="start-products">
          <FormattedMessage id="studio.start-products" />
        </h3>
        <ProductStarts products={products} />
      </section>
    </div>
  );
}

function TemplateStarts({ products, templates }: StartPickerProps): ReactNode {
  const navigate = useNavigate();
  const cards = useMemo(
    () => templates.flatMap((template, index) => templateCard(template, products[index % Math.max(1, products.length)])),
    [products, templates],
  );
  return (
    <ul className={styles.startCards}>
      {cards.map(({ template, product, variant, colourway, document }) => (
        <li key={template.uid}>
          <UnstyledButton
            className={styles.startCard}
            onClick={() => void navigate(`/studio?product=${product.id}&colourway=${variant.colourwayId}&template=${template.uid}`)}
          >
            <span className={styles.startPlate}>
              <PrintPlate
                garmentKey={product.garmentKey}
                sizeKey={variant.sizeKey}
                garmentHex={colourway.hex}
                finish={colourway.finish}
                document={document}
                printAreas={product.printAreas}
                sidePx={240}
              />
            </span>
            <strong className="tb-clip-2">{template.name}</strong>
            <span className="tb-clip-2 tb-secondary">{product.name}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

function ProductStarts({ products }: { products: readonly Product[] }): ReactNode {
  const navigate = useNavigate();
  const money = useMoney();
  return (
    <ul className={styles.startCards}>
      {products.map((product) => {
        const variant = chooseVariant(product, {});
        const colourway = product.colourways.find(({ id }) => id === variant?.colourwayId);
        if (!variant || !colourway) return null;
        return (
          <li key={product.id}>
            <UnstyledButton className={styles.startCard} onClick={() => void navigate(`/studio?product=${product.id}`)}>
              <span className={styles.startPlate}>
                <PlateImage
                  garmentKey={product.garmentKey}
                  sizeKey={variant.sizeKey}
                  camera="front"
                  garmentHex={colourway.hex}
                  finish={colourway.finish}
                  document={null}
                  printAreas={product.printAreas}
                  alt=""
                  widthPx={320}
                />
              </span>
              <strong className="tb-clip-2">{product.name}</strong>
              <span className="tb-clip tb-secondary tb-figures">
                <FormattedMessage id="studio.from-price" values={{ price: money(product.fromPriceMinor) }} />
              </span>
            </UnstyledButton>
          </li>
        );
      })}
    </ul>
  );
}

/** A template on one of the shop's garments, a different one each, so that the range shows. */
function templateCard(
  template: Template,
  product: Product | undefined,
): {
  template: Template;
  product: Product;
  variant: Product['variants'][number];
  colourway: Colourway;
  document: ReturnType<typeof templateDocument>;
}[] {
  const colourway = product?.colourways[template.key.length % product.colourways.length];
  const variant = product && chooseVariant(product, { colourwayId: colourway?.id });
  if (!product || !variant || !colourway) return [];
  return [{ template, product, variant, colourway, document: templateDocument(template, { product, variant }) }];
}
