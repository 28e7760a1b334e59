import { UnstyledButton } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import type { Product } from '../../shared/catalog/product.ts';
import { templatesAtHand } from '../../shared/design/search-templates.ts';
import type { Template } from '../../shared/design/template.ts';
import { PlateImage } from '../garment-preview/plate-image.tsx';
import { useMoney } from '../bridge/use-money.ts';
import { studioLink } from '../bridge/studio-link.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { AllTemplates } from './all-templates.tsx';
import { DepthSwitch } from './depth-switch.tsx';
import { oneOfEachFirst } from './one-of-each-first.ts';
import { chooseVariant, findChoice, type ProductChoice } from './product-choice.ts';
import styles from './start-picker.module.css';
import { TemplatePlate } from './template-plate.tsx';
import { useTemplateEntries } from './use-template-entries.ts';

interface StartPickerProps {
  products: readonly Product[];
  templates: readonly Template[];
}

/** Nothing is open yet: begin with a template, or with a blank garment. */
export function StartPicker({ products, templates }: StartPickerProps): ReactNode {
  const intl = useIntl();
  const choice = useMemo(() => firstChoice(products), [products]);
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
        <div className={styles.startSectionHead}>
          <h3 className={`tb-display ${styles.startSection}`} id="start-templates">
            <FormattedMessage id="studio.start-templates" />
          </h3>
          {choice && <AllTemplates choice={choice} templates={templates} />}
        </div>
        <TemplateStarts products={products} templates={templates} />
      </section>
      <section aria-labelledby="start-products">
        <h3 className={`tb-display ${styles.startSection}`} id="start-products">
          <FormattedMessage id="studio.start-products" />
        </h3>
        <ProductStarts products={products} />
      </section>
    </div>
  );
}

/** The garment that the gallery shows its templates on while none is open. */
function firstChoice(products: readonly Product[]): ProductChoice | undefined {
  const [product] = products;
  const variant = product && chooseVariant(product, {});
  return product && variant && findChoice({ productUid: product.uid, variantUid: variant.uid }, products);
}

const shownAtHand = 6;

function TemplateStarts({ products, templates }: StartPickerProps): ReactNode {
  const navigate = useNavigate();
  const entries = useTemplateEntries(templates);
  const cards = useMemo(() => {
    const atHand = templatesAtHand(entries ?? [], ['front'], shownAtHand);
    return atHand.flatMap(({ template }, index) => templateCard(template, products[index % Math.max(1, products.length)]));
  }, [entries, products]);
  return (
    <ul className={styles.startCards}>
      {cards.map(({ template, choice }) => (
        <li key={template.uid}>
          <UnstyledButton
            className={styles.startCard}
            onClick={() =>
              void navigate(
                studioLink({
                  productId: choice.product.id,
                  colourwayId: choice.colourway.id,
                  design: { kind: 'template', templateUid: template.uid },
                }),
              )
            }
          >
            <TemplatePlate template={template} choice={choice} sidePx={240} className={styles.startPlate ?? ''} />
            <strong className="tb-clip-2">{template.name}</strong>
            <span className="tb-clip-2 tb-secondary">{choice.product.name}</span>
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
      {oneOfEachFirst(products).map((product) => {
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
function templateCard(template: Template, product: Product | undefined): { template: Template; choice: ProductChoice }[] {
  const colourway = product?.colourways[template.key.length % product.colourways.length];
  const variant = product && chooseVariant(product, { colourwayId: colourway?.id });
  if (!product || !variant || !colourway) return [];
  return [{ template, choice: { product, variant, colourway } }];
}
