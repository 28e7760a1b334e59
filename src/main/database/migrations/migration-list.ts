import { foundation } from './0001-foundation.ts';
import { productKinds } from './0002-product-kinds.ts';
import { colourwayFinish } from './0003-colourway-finish.ts';
import { ownGarments } from './0004-own-garments.ts';
import { ownTemplates } from './0005-own-templates.ts';
import { studioMemory } from './0006-studio-memory.ts';
import { decorationMethods } from './0007-decoration-methods.ts';
import { suggestionRules } from './0008-suggestion-rules.ts';
import { interactionFacts } from './0009-interactions.ts';
import { history } from './0010-history.ts';
import { preflight } from './0011-preflight.ts';
import { proofs } from './0012-proofs.ts';
import { customerMeasures } from './0013-customer-measures.ts';
import { suggestionFigures } from './0014-suggestion-figures.ts';
import { erasures } from './0015-erasures.ts';
import { orderReturns } from './0016-order-returns.ts';
import { bundles } from './0017-bundles.ts';
import { customerMerges } from './0018-customer-merges.ts';
import { suggestionExposures } from './0019-suggestion-exposures.ts';
import { gapAndDotLimits } from './0020-gap-and-dot-limits.ts';
import { printFaces } from './0021-print-faces.ts';
import { keptCredits } from './0022-kept-credits.ts';
import { shopHemisphere } from './0023-shop-hemisphere.ts';
import type { Migration } from './migration.ts';

/** All steps of the schema in order; the last one's version is the version that this program writes. */
export const migrations: readonly Migration[] = [
  foundation,
  productKinds,
  colourwayFinish,
  ownGarments,
  ownTemplates,
  studioMemory,
  decorationMethods,
  suggestionRules,
  interactionFacts,
  history,
  preflight,
  proofs,
  customerMeasures,
  suggestionFigures,
  erasures,
  orderReturns,
  bundles,
  customerMerges,
  suggestionExposures,
  gapAndDotLimits,
  printFaces,
  keptCredits,
  shopHemisphere,
];
