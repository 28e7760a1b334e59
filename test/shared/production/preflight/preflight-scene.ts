import { expect } from 'vitest';
import { houseMethods, usualMethodKeys } from '../../../../src/shared/catalog/house-methods.ts';
import type { MethodLimits } from '../../../../src/shared/catalog/decoration-method.ts';
import type { Product } from '../../../../src/shared/catalog/product.ts';
import type { DesignDocument } from '../../../../src/shared/design/design-document.ts';
import type { GreyMap } from '../../../../src/shared/design/grey-map.ts';
import type { Layer } from '../../../../src/shared/design/layer.ts';
import { checkDesign, type AssetLicence, type PreflightContext } from '../../../../src/shared/production/preflight/check-design.ts';
import { preflightFindingSchema, type PreflightFinding, type PreflightRule } from '../../../../src/shared/production/preflight/finding.ts';
import { mendDesign } from '../../../../src/shared/production/preflight/mend-design.ts';
import { parseDocument } from '../../../../src/shared/design/parse-document.ts';
import { findBlueprint } from '../../../../src/shared/garments/wardrobe/wardrobe.ts';
import { createBundledShaper } from '../../../render/bundled-shaper.ts';
import { assetHash, makeDocument, productUid } from '../../design/sample-documents.ts';

/** The house's heavy tee, as a shop would sell it. */
export function heavyTee(): Product {
  const { sizeKeys, printAreasOf } = findBlueprint('heavy-tee')!;
  const printAreas = sizeKeys.flatMap((sizeKey) => printAreasOf(sizeKey).map((area) => ({ ...area, sizeKey, printPriceMinor: 500 })));
  const keys = [...new Set(printAreas.map(({ key }) => key))];
  const methods = keys.map((areaKey) => ({
    areaKey,
    methodKeys: usualMethodKeys(
      'apparel',
      printAreas.find(({ key }) => key === areaKey)!,
    ),
  }));
  return {
    ...{ id: 1, uid: productUid, name: 'Tee', description: '', kind: 'apparel', garmentKey: 'heavy-tee', tags: [] },
    ...{ fromPriceMinor: 0, stockOnHand: 1, colourways: [], sizes: [], variants: [], printAreas, methods, limits: [] },
  };
}

export const shaper = createBundledShaper();
const tee = heavyTee();

/** A tee of one plain front of 300 × 400 mm, decorated by one method of which some limits may differ. */
export function scene({
  method = 'dtg',
  limits = {},
  garmentHex = '#1d1d1f',
  assets = { [assetHash]: 'own' },
  greys = {},
}: {
  method?: string;
  limits?: Partial<MethodLimits>;
  garmentHex?: string;
  assets?: Record<string, AssetLicence>;
  greys?: Record<string, GreyMap>;
} = {}): PreflightContext {
  const area = {
    key: 'front',
    sizeKey: 'L',
    panelKey: 'front',
    originXMm: 0,
    originYMm: 0,
    widthMm: 300,
    heightMm: 400,
    printPriceMinor: 0,
  };
  return {
    product: {
      ...tee,
      printAreas: [area],
      methods: [{ areaKey: 'front', methodKeys: [method] }],
      limits: [{ sizeKey: 'L', methodKey: method, limits }],
    },
    sizeKey: 'L',
    garmentHex,
    methods: houseMethods,
    text: shaper,
    greys: new Map(Object.entries(greys)),
    assets: new Map(Object.entries(assets).map(([hash, licence]) => [hash, { hash, licence }])),
  };
}

/** A document that chooses the scene's method. */
function documentOf(layers: Layer[], { product }: PreflightContext): DesignDocument {
  return { ...makeDocument(layers), methods: { front: product.methods[0]!.methodKeys[0]! } };
}

/** What one rule finds in these layers on the front. */
export function findings(layers: Layer[], context: PreflightContext, rule: PreflightRule): PreflightFinding[] {
  return checkDesign(documentOf(layers, context), context).filter((finding) => finding.rule === rule);
}

/** The layers of a document's front. */
export function frontOf(document: DesignDocument | null): Layer[] {
  return document?.areas['front']?.layers ?? [];
}

/** The one thing that a rule finds in these layers. */
export function only(layers: Layer[], context: PreflightContext, rule: PreflightRule): PreflightFinding {
  const found = findings(layers, context, rule);
  expect(found).toHaveLength(1);
  return preflightFindingSchema.parse(found[0]);
}

/** Holds that a finding is where it should be, to a tenth of a millimetre. */
export function expectBox({ boxMm }: PreflightFinding, expected: NonNullable<PreflightFinding['boxMm']>): void {
  for (const side of ['xMm', 'yMm', 'widthMm', 'heightMm'] as const) expect(boxMm?.[side], side).toBeCloseTo(expected[side], 1);
}

/** Holds that one touch mends the one finding of a rule, or that only a person can; the mended document. */
export function expectMended(
  layers: Layer[],
  context: PreflightContext,
  rule: PreflightRule,
  way: 'in one touch' | 'by hand' = 'in one touch',
): DesignDocument | null {
  const document = documentOf(layers, context);
  const found = only(layers, context, rule);
  const mended = mendDesign(document, found, context);
  expect(mended === null, 'is left to a person').toBe(way === 'by hand');
  if (!mended) return null;
  expect(parseDocument(structuredClone(mended))).toEqual(mended);
  const before = checkDesign(document, context);
  const after = checkDesign(mended, context);
  expect(after.map(({ key }) => key)).not.toContain(found.key);
  const isBlock = ({ severity }: PreflightFinding): boolean => severity === 'block';
  const blocked = before.filter(isBlock).map(({ key }) => key);
  expect(after.filter((finding) => isBlock(finding) && !blocked.includes(finding.key))).toEqual([]);
  return mended;
}
