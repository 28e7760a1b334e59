import type { DesignDocument } from '../../design/design-document.ts';
import type { Layer } from '../../design/layer.ts';
import { putLayers } from '../../design/put-layers.ts';
import { AppError } from '../../kernel/errors.ts';
import { checkArea, openArea, type PreflightContext } from './check-design.ts';
import { isGraver } from './checked-area.ts';
import type { PreflightFinding, PreflightRule } from './finding.ts';
import { ruleOf } from './rules.ts';

/**
 * How a finding can be mended in one touch: it is gone afterwards, nothing graver has come, nothing new stands in the way of
 * printing, and what is locked has not been touched. Null when only a person can mend it.
 */
export function mendDesign(document: DesignDocument, finding: PreflightFinding, context: PreflightContext): DesignDocument | null {
  const area = openArea(document, finding.areaKey, context);
  const { mend } = ruleOf(finding.rule);
  if (!area || !mend) return null;
  const before = checkArea(area);
  if (before.every(({ key }) => key !== finding.key)) return null;
  for (const layers of mend(area, finding)) {
    const mended = withChanged(document, finding.areaKey, area.layers, layers);
    const after = mended && openArea(mended, finding.areaKey, context);
    if (after && isBetter(before, checkArea(after), finding)) return mended;
  }
  return null;
}

/** The words about mending a finding: what one touch does, where there is one, and what a person can do. */
export function mendingWords({ rule }: { readonly rule: PreflightRule }): { readonly touch: string | null; readonly byHand: string } {
  return { touch: ruleOf(rule).mend ? `preflight.${rule}-fix` : null, byHand: `preflight.${rule}-by-hand` };
}

function withChanged(
  document: DesignDocument,
  areaKey: string,
  before: readonly Layer[],
  after: readonly Layer[],
): DesignDocument | undefined {
  try {
    return putLayers(document, { areaKey, layers: after.filter((layer, index) => layer !== before[index]) });
  } catch (error) {
    // Out of the schema's bounds: a layer that would become too small or too large.
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

function isBetter(before: readonly PreflightFinding[], after: readonly PreflightFinding[], { key, severity }: PreflightFinding): boolean {
  if (after.some((finding) => finding.key === key)) return false;
  return after.every((finding) => {
    const known = before.find((earlier) => earlier.key === finding.key);
    const isWorse = known === undefined || isGraver(finding.severity, known.severity);
    return !isWorse || (finding.severity !== 'block' && !isGraver(finding.severity, severity));
  });
}
