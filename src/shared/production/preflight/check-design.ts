import type { DecorationMethod } from '../../catalog/decoration-method.ts';
import type { Product } from '../../catalog/product.ts';
import type { Asset } from '../../design/contract.ts';
import type { DesignDocument } from '../../design/design-document.ts';
import type { TextShaper } from '../../design/text-shaper.ts';
import type { PreflightFinding } from './finding.ts';

/** What a licence says about a picture; `unknown` when nobody has said anything. */
export type AssetLicence = 'own' | 'licensed' | 'public-domain' | 'bundled' | 'unknown';

/** Everything that the rules look at besides the document. */
export interface PreflightContext {
  readonly product: Product;
  readonly sizeKey: string;
  /** The colour of the cloth. */
  readonly garmentHex: string;
  readonly methods: readonly DecorationMethod[];
  readonly text: TextShaper;
  /** What is known of each picture, by hash; a picture that is not in it is missing. */
  readonly assets: ReadonlyMap<string, Pick<Asset, 'hash'> & { readonly licence: AssetLicence }>;
}

/** What would come out badly on one size, area by area, the gravest first. */
export function checkDesign(_document: DesignDocument, _context: PreflightContext): PreflightFinding[] {
  return [];
}
