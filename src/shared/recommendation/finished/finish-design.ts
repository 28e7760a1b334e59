import { applyTemplate } from '../../design/apply-template.ts';
import { areaSizesOf } from '../../design/area-sizes.ts';
import type { DesignDocument } from '../../design/design-document.ts';
import type { Template } from '../../design/template.ts';
import { openSlots } from '../../design/template-slots.ts';
import type { Message } from '../../kernel/message.ts';
import { type ConfidenceWord, confidenceWord } from '../confidence.ts';
import type { ContentProduct } from '../content-product.ts';
import { wearableSizes } from '../list-rules/suitable.ts';
import { tieHash } from '../tie-hash.ts';
import type { SizeAnswer } from '../your-size/your-size.ts';
import { chooseFinishPalette } from './choose-finish-palette.ts';
import { createFinishScene, type FinishQuery, type FinishScene, type FinishShop } from './finish-scene.ts';
import { fillSlots } from './known-words.ts';
import { colourReason, productReason, scoreColourways, scoreProducts } from './score-garment.ts';
import { scoreTemplates, templateReason, type TemplateScore } from './score-template.ts';

/** The parts of a finished design, each with its reason. */
export type FinishedPart = 'garment' | 'colour' | 'size' | 'template' | 'palette' | 'words';

/** A complete design on a garment that is in stock in a size that can be worn; `sizeKey` is null while the size is not known. */
export interface FinishedDesign {
  readonly productId: number;
  readonly colourwayId: number;
  readonly sizeKey: string | null;
  readonly templateUid: string;
  readonly paletteKey: string;
  /** `sizeKey`, or else a size in stock. */
  readonly drawnForKey: string;
  readonly document: DesignDocument;
  readonly score: number;
  readonly sure: ConfidenceWord;
  readonly reasons: Readonly<Record<FinishedPart, Message>>;
}

interface Candidate {
  readonly product: ContentProduct;
  readonly colourway: ContentProduct['colourways'][number];
  readonly template: TemplateScore;
  readonly size: SizeAnswer;
  /** In stock and worn by the customer as far as is known. */
  readonly sizes: readonly string[];
  readonly score: number;
}

/** How many are tried at each step: what stands behind them is never the best. */
const TRIED = { products: 24, colourways: 3, templates: 12 } as const;

/**
 * *Finished for you*: complete designs, best first, no two of them on the same product or with the same template.
 *
 * @param scene what `createFinishScene` worked out already
 */
export function finishDesigns(
  shop: FinishShop,
  query: FinishQuery,
  limit: number,
  scene = createFinishScene(shop, query),
): FinishedDesign[] {
  const finished: FinishedDesign[] = [];
  for (const candidate of candidates(scene)) {
    if (finished.length >= limit) break;
    const isTaken = finished.some(
      ({ productId, templateUid }) => productId === candidate.product.id || templateUid === candidate.template.template.uid,
    );
    const design = isTaken ? undefined : finish(scene, candidate);
    if (design !== undefined) finished.push(design);
  }
  return finished;
}

function candidates(scene: FinishScene): Candidate[] {
  const { shop, query } = scene;
  const salt = query.customerId ?? 0;
  const scores = new Map(scoreProducts(scene).map(({ id, probability }) => [id, probability]));
  const likeliest = shop.products
    .filter(({ variants }) => variants.some(({ stockOnHand }) => stockOnHand > 0))
    .toSorted((a, b) => (scores.get(b.id) ?? 0) - (scores.get(a.id) ?? 0) || tieHash(a.id, salt) - tieHash(b.id, salt));
  const tie = ({ colourway }: Candidate): number => tieHash(colourway.id, salt);
  return likeliest
    .slice(0, TRIED.products)
    .flatMap((product) => ofProduct(scene, product, scores.get(product.id) ?? 0))
    .toSorted((a, b) => b.score - a.score || tie(a) - tie(b));
}

function ofProduct(scene: FinishScene, product: ContentProduct, ofGarment: number): Candidate[] {
  const likeliest = scoreColourways(scene, product).toSorted((a, b) => b.probability - a.probability);
  const wearable = likeliest.flatMap((colour) => {
    const colourway = product.colourways.find(({ id }) => id === colour.id);
    const size = scene.query.sizeFor(product, colour.id);
    const sizes = wearableSizes(product, colour.id, size);
    return colourway && sizes.length > 0 ? [{ colour, colourway, size, sizes }] : [];
  });
  return wearable.slice(0, TRIED.colourways).flatMap(({ colour, colourway, size, sizes }) =>
    scoreTemplates(scene, product, colourway.id)
      .filter(({ template }) => isForNow(scene, template.uid))
      .toSorted((a, b) => b.probability - a.probability)
      .slice(0, TRIED.templates)
      .map((template) => ({ product, colourway, template, size, sizes, score: ofGarment * colour.probability * template.probability })),
  );
}

/** Out of its season nobody is offered a template that they never had. */
function isForNow({ about, own }: FinishScene, templateUid: string): boolean {
  return about.get(templateUid)?.season.kind !== 'out' || own.some(({ look }) => look.templateUid === templateUid);
}

function finish(scene: FinishScene, { product, colourway, size, sizes, template: chosen, score }: Candidate): FinishedDesign | undefined {
  const template = scene.shop.wholeTemplate(chosen.template.uid);
  if (template === undefined) return undefined;
  const readable = chooseFinishPalette(template, colourway);
  const sizeKey = size.kind === 'size' ? size.sizeKey : null;
  const { usualSize = middleOf } = scene.query;
  const drawnForKey = sizeKey ?? usualSize(sizes);
  const variant = product.variants.find((each) => each.colourwayId === colourway.id && each.sizeKey === drawnForKey);
  if (!readable || !variant) return undefined;
  const filled = fillSlots(template, scene.query.words);
  const document = applyTemplate(template, {
    productUid: product.uid,
    variantUid: variant.uid,
    areaSizes: areaSizesOf(product, variant.sizeKey),
    paletteKey: readable.palette.key,
    slotValues: Object.fromEntries(filled.map(({ slotKey, word }) => [slotKey, word.value])),
  });
  if (Object.values(document.areas).every(({ layers }) => layers.length === 0)) return undefined;
  const reasons = {
    garment: productReason(scene, product),
    colour: colourReason(scene, colourway),
    size: size.reason,
    template: templateReason(scene, template, product, colourway.id),
    palette: readable.reason,
    words: wordsReason(template, shownOf(filled, document, template)),
  };
  const likely = Math.min(chosen.probability, size.kind === 'size' ? size.confidence : 0.5);
  return {
    productId: product.id,
    colourwayId: colourway.id,
    sizeKey,
    templateUid: template.uid,
    paletteKey: readable.palette.key,
    drawnForKey: variant.sizeKey,
    document,
    score,
    sure: confidenceWord(likely),
    reasons,
  };
}

function middleOf(sizeKeys: readonly string[]): string | undefined {
  return sizeKeys[Math.floor(sizeKeys.length / 2)];
}

type Filled = ReturnType<typeof fillSlots>;

/** Not every garment has all areas of a template: a name for the back stands nowhere on a cap. */
function shownOf(filled: Filled, document: DesignDocument, template: Template): Filled {
  const shown = new Set(openSlots(document, template).map(({ slot }) => slot.key));
  return filled.filter(({ slotKey }) => shown.has(slotKey));
}

function wordsReason(template: Template, filled: Filled): Message {
  const [first] = filled;
  if (first !== undefined) {
    const { field, word } = first;
    if (word.designs === 0) return { id: 'reason.finished-words-stored', params: { field } };
    return { id: 'reason.finished-words-kept', params: { field, designs: word.designs } };
  }
  const hasWords = template.slots.some(({ kind, locked }) => kind === 'text' && !locked);
  return { id: hasWords ? 'reason.finished-words-yours' : 'reason.finished-words-none', params: {} };
}
