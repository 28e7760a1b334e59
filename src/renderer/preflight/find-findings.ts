import type { DecorationMethod } from '../../shared/catalog/decoration-method.ts';
import type { Product } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { findLayer } from '../../shared/design/map-layers.ts';
import { areaText } from '../../shared/production/document-text.ts';
import type { LicensedAsset } from '../../shared/production/preflight-calls.ts';
import { checkDesign, type PreflightContext } from '../../shared/production/preflight/check-design.ts';
import type { PreflightFinding } from '../../shared/production/preflight/finding.ts';
import { mendAll } from '../../shared/production/preflight/mend-all.ts';
import { mendDesign } from '../../shared/production/preflight/mend-design.ts';
import { assetHashesOf } from '../painting/asset-images.ts';
import { loadHalftoneGreys } from '../painting/halftone-greys.ts';
import { loadTextShaper } from '../painting/load-text-shaper.ts';

/** A design on one size of a product in one colour, to be looked at before it is printed. */
export interface PreflightSource {
  readonly document: DesignDocument;
  /** What the design is called; it tells two of them apart. */
  readonly design: string;
  readonly product: Product;
  readonly sizeKey: string;
  readonly garmentHex: string;
}

/** A finding with what is done about it: where it was found, whether one touch mends it, and which picture it is of. */
export interface FoundFinding extends PreflightFinding {
  readonly source: PreflightSource;
  /** Of `areaText`: what an override of it holds for. */
  readonly areaHash: string;
  readonly mendable: boolean;
  readonly assetHash: string | null;
  /** What the layer says, else what it is called; null for the area as a whole. */
  readonly layerName: string | null;
}

/** What the shop knows, whichever design is looked at. */
export interface ShopKnowledge {
  readonly methods: readonly DecorationMethod[];
  readonly assets: readonly LicensedAsset[];
}

/** A finding as the worker tells it, which does not say again of which source it is. */
export type BareFinding = Omit<FoundFinding, 'source'>;

/**
 * What would come out badly of a design; takes up to a few tenths of a second, so that it is done in a worker.
 *
 * @throws AppError `design.font-missing`
 */
export async function findInSource(source: PreflightSource, shop: ShopKnowledge): Promise<BareFinding[]> {
  const { document } = source;
  const context = await contextOf(source, shop);
  const findings = checkDesign(document, context);
  const hashes = new Map<string, string>();
  for (const areaKey of new Set(findings.map((finding) => finding.areaKey)))
    hashes.set(areaKey, await hashOf(areaText(document, areaKey, source)));
  return findings.map((finding) => ({
    ...finding,
    areaHash: hashes.get(finding.areaKey)!,
    mendable: mendDesign(document, finding, context) !== null,
    ...layerFacts(document, finding),
  }));
}

/**
 * The design with these findings mended, as far as one touch can.
 *
 * @throws AppError `design.font-missing`
 */
export async function mendInSource(source: PreflightSource, shop: ShopKnowledge, keys: readonly string[]): Promise<DesignDocument> {
  const { document } = source;
  const context = await contextOf(source, shop);
  const wanted = checkDesign(document, context).filter(({ key }) => keys.includes(key));
  return mendAll(document, wanted, context);
}

async function contextOf({ document, product, sizeKey, garmentHex }: PreflightSource, shop: ShopKnowledge): Promise<PreflightContext> {
  const assets = new Map(shop.assets.map((asset) => [asset.hash, asset]));
  const [text, greys] = await Promise.all([loadTextShaper(document), loadHalftoneGreys(document)]);
  return { product, sizeKey, garmentHex, methods: shop.methods, text, assets, greys };
}

function layerFacts({ areas }: DesignDocument, { areaKey, layerId }: PreflightFinding): Pick<FoundFinding, 'assetHash' | 'layerName'> {
  const layer = layerId === null ? undefined : findLayer(areas[areaKey]?.layers ?? [], layerId);
  if (!layer) return { assetHash: null, layerName: null };
  const words = layer.kind === 'text' ? layer.text : layer.kind === 'roster-field' ? layer.sampleText : layer.name;
  return { assetHash: assetHashesOf(layer)[0] ?? null, layerName: words.replace(/\s+/g, ' ').trim() || null };
}

async function hashOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
