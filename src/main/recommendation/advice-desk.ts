import type { DecorationMethod } from '../../shared/catalog/decoration-method.ts';
import type { Product } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Ornament } from '../../shared/design/ornament.ts';
import type { Template } from '../../shared/design/template.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { GarmentAdvice, PartAdvice, SizeAdvice } from '../../shared/recommendation/advice.ts';
import { becauseOfMaking } from '../../shared/recommendation/making/because-of-making.ts';
import { createOrnamentFinder, partsOf } from '../../shared/recommendation/making/design-parts.ts';
import { type DesignAtHand, sameDesignOn } from '../../shared/recommendation/same-design-on.ts';
import { tastesOf } from '../../shared/recommendation/taste-facts.ts';
import { adviseSize } from '../../shared/recommendation/your-size/size-advice.ts';
import { createSizeScale } from '../../shared/recommendation/your-size/size-scale.ts';
import { yourSize } from '../../shared/recommendation/your-size/your-size.ts';
import type { ReadableDatabase } from '../database/connection.ts';
import { fitReader } from './fit-statements.ts';
import { partCountReader } from './part-count-reader.ts';
import { rulesReader } from './rules-statements.ts';
import { tasteFactsReader } from './taste-facts.ts';
import { stranger, wearerReader } from './wearer-statements.ts';

/** How the other domains' rows are read; handed over by whoever composes them. */
export interface AdviceShopReader {
  readonly listProducts: () => readonly Product[];
  readonly listMethods: () => readonly DecorationMethod[];
  readonly listTemplates: () => readonly Template[];
}

/** The program's own parts; `fonts` are the families in the order of the picker. */
export interface PartSources {
  readonly fonts: readonly string[];
  readonly ornaments: readonly Ornament[];
}

/** What advice is made from beside the recommender's own rows. */
export interface AdviceSources {
  readonly nowMs: () => number;
  readonly readShop: (db: ReadableDatabase) => AdviceShopReader;
  /** Read when it is first asked for. */
  readonly readParts: () => PartSources;
}

const GARMENTS = 4;
const PARTS = 6;

/** Advice on what is open in the studio. */
export type AdviceDesk = ReturnType<typeof adviceDesk>;

/** Advice from a shop's rows as they are when it is asked for. */
export function adviceDesk(db: ReadableDatabase, { nowMs, readShop, readParts }: AdviceSources) {
  const readWearer = wearerReader(db);
  const readFacts = tasteFactsReader(db);
  const readRules = rulesReader(db);
  const shop = cachedShop(db, readShop(db));
  let making: PartDesk | undefined;
  return {
    size: (question: { customerId: number; productId: number; colourwayId: number }): SizeAdvice | null => {
      const { products, runsSmall } = shop();
      return adviseSize(products, readWearer(question.customerId), { ...question, nowMs: nowMs() }, runsSmall) ?? null;
    },
    garments: (document: DesignDocument, customerId: number | null): GarmentAdvice[] => {
      const { products, runsSmall, methods, templates } = shop();
      if (!isDecorated(document)) return [];
      const wearer = customerId === null ? stranger : readWearer(customerId);
      const sized = {
        products: new Map(products.map((each) => [each.id, each])),
        scale: createSizeScale(products, runsSmall),
        nowMs: nowMs(),
      };
      const refused = tastesOf(customerId === null ? [] : readFacts(customerId), { products: [], templates: [] }).refused;
      const barred = new Set([...refused, ...readRules().bannedProductIds]);
      return sameDesignOn(atHand(document, products, templates), {
        products: products.filter(({ id }) => !barred.has(id)),
        methods,
        limit: GARMENTS,
        sizeFor: (product, colourwayId) =>
          yourSize(wearer, product, sized, (sizeKey) =>
            product.variants.some((each) => each.colourwayId === colourwayId && each.sizeKey === sizeKey && each.stockOnHand > 0),
          ),
      }).map(({ productId, colourwayId, document: moved, reason }) => {
        const product = products.find(({ id }) => id === productId);
        const sizeKey = product?.variants.find(({ uid }) => uid === moved.variantUid)?.sizeKey ?? '';
        return { productId, colourwayId, sizeKey, reason };
      });
    },
    parts: (document: DesignDocument): PartAdvice => {
      const { products, templates } = shop();
      const { product, colourwayId } = atHand(document, products, templates);
      making ??= partDesk(db, readParts());
      const cloth = product.colourways.find(({ id }) => id === colourwayId)?.hex ?? '#ffffff';
      return makingAdvice(document, cloth, templates, making);
    },
  };
}

type PartDesk = ReturnType<typeof partDesk>;

function partDesk(db: ReadableDatabase, library: PartSources) {
  const findOrnament = createOrnamentFinder(library.ornaments);
  return { library, findOrnament, readCounts: partCountReader(db, findOrnament) };
}

function makingAdvice(document: DesignDocument, cloth: string, templates: readonly Template[], desk: PartDesk): PartAdvice {
  const parts = partsOf(document, desk.findOrnament);
  const found = becauseOfMaking(parts, cloth, { ...desk.library, templates }, desk.readCounts(), PARTS);
  const bare = (kind: keyof PartAdvice) => found[kind].map(({ value, reason }) => ({ value, reason }));
  return { template: bare('template'), color: bare('color'), font: bare('font'), ornament: bare('ornament') };
}

/** The garment that a design names; refuses one that the shop does not have with `record.not-found`. */
function atHand(document: DesignDocument, products: readonly Product[], templates: readonly Template[]): DesignAtHand {
  const product = products.find(({ uid }) => uid === document.productUid);
  const variant = product?.variants.find(({ uid }) => uid === document.variantUid);
  if (product === undefined || variant === undefined) throw new AppError('record.not-found', { kind: 'product' });
  const template = templates.find(({ uid }) => uid === document.origin?.templateUid);
  return { document, product, colourwayId: variant.colourwayId, sizeKey: variant.sizeKey, template };
}

function isDecorated({ areas }: DesignDocument): boolean {
  return Object.values(areas).some(({ layers }) => layers.some(({ hidden }) => !hidden));
}

/** Reads the shop anew when another connection has written since. */
function cachedShop(db: ReadableDatabase, reader: AdviceShopReader) {
  const readFit = fitReader(db);
  const read = () => ({
    products: reader.listProducts(),
    runsSmall: readFit(),
    methods: reader.listMethods(),
    templates: reader.listTemplates(),
  });
  let kept: { readonly version: unknown; readonly shop: ReturnType<typeof read> } | undefined;
  return (): ReturnType<typeof read> => {
    const version = db.pragma('data_version', { simple: true });
    if (kept === undefined || kept.version !== version) kept = { version, shop: read() };
    return kept.shop;
  };
}
