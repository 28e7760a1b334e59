import type { Product } from '../../../src/shared/catalog/product.ts';
import { shippedTemplates } from '../../builders/sample-shop.ts';
import type { Template } from '../../../src/shared/design/template.ts';

const uid = (number: number): string => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const sizes = [
  { key: 'S', label: 'S', widthMm: 457, heightMm: 711 },
  { key: 'M', label: 'M', widthMm: 508, heightMm: 737 },
  { key: 'L', label: 'L', widthMm: 559, heightMm: 762 },
];

/** A tee in the given colours; S has smaller print areas than M and L, and no product shares an id with another number. */
export function sampleProduct(number: number, colours: readonly (readonly [name: string, hex: string])[], stockOnHand = 10): Product {
  const colourways = colours.map(([name, hex], index) => ({
    id: number * 10 + index,
    uid: uid(number * 100 + index),
    name,
    hex,
    finish: 'plain' as const,
  }));
  const variants = colourways.flatMap((colourway, index) =>
    sizes.map((size, at) => ({
      id: number * 100 + index * 10 + at,
      uid: uid(number * 1000 + index * 10 + at),
      colourwayId: colourway.id,
      sizeKey: size.key,
      sku: `T${number}-${index}-${size.key}`,
      priceMinor: 1990,
      stockOnHand,
    })),
  );
  const printAreas = sizes.flatMap(({ key: sizeKey }) =>
    ['front', 'back'].map((key) => ({
      key,
      sizeKey,
      panelKey: key,
      originXMm: -150,
      originYMm: 150,
      widthMm: sizeKey === 'S' ? 200 : 300,
      heightMm: sizeKey === 'S' ? 250 : 400,
      printPriceMinor: 950,
    })),
  );
  return {
    id: number,
    uid: uid(number),
    name: `Tee ${number}`,
    description: '',
    kind: 'apparel',
    garmentKey: 'heavy-tee',
    tags: [],
    fromPriceMinor: 1990,
    stockOnHand: stockOnHand * variants.length,
    colourways,
    sizes,
    variants,
    methods: [],
    limits: [],
    printAreas,
  };
}

/** One of the templates that the app ships. */
export function shippedTemplate(key: string): Template {
  const template = shippedTemplates().find((candidate) => candidate.key === key);
  if (!template) throw new Error(`no template ${key}`);
  return template;
}
