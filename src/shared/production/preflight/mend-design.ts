import type { DesignDocument } from '../../design/design-document.ts';
import type { Layer } from '../../design/layer.ts';
import { putLayers } from '../../design/put-layers.ts';
import { setAreaMethod } from '../../design/set-area-method.ts';
import { AppError } from '../../kernel/errors.ts';
import { checkArea, openArea, type PreflightContext } from './check-design.ts';
import { isGraver, type CheckedArea } from './checked-area.ts';
import { preflightRules, type PreflightFinding, type PreflightRule } from './finding.ts';
import { ruleOf } from './rules.ts';

/**
 * How a finding can be mended in one touch: it is gone afterwards, nothing graver has come, nothing new stands in the way of
 * printing, and what is locked has not been touched. Null when only a person can mend it.
 */
export function mendDesign(document: DesignDocument, finding: PreflightFinding, context: PreflightContext): DesignDocument | null {
  const area = openArea(document, finding.areaKey, context);
  if (!area) return null;
  const before = checkArea(area);
  if (before.every(({ key }) => key !== finding.key)) return null;
  for (const mended of waysOut(document, area, finding)) {
    const after = openArea(mended, finding.areaKey, context);
    if (after && isBetter(before, after, finding)) return mended;
  }
  return null;
}

function* waysOut(document: DesignDocument, area: CheckedArea, finding: PreflightFinding): Generator<DesignDocument> {
  const { areaKey } = finding;
  const { mend, otherMethods } = ruleOf(finding.rule);
  for (const layers of mend?.(area, finding) ?? []) {
    const changed = withChanged(document, areaKey, area.layers, layers);
    if (changed) yield changed;
  }
  for (const { key } of otherMethods?.(area) ?? []) yield setAreaMethod(document, { areaKey, methodKey: key });
}

/** The words about mending a finding: what one touch does, where there is one, and what a person can do. */
export function mendingWords({ rule }: { readonly rule: PreflightRule }): { readonly touch: string | null; readonly byHand: string } {
  const { mend, otherMethods } = ruleOf(rule);
  return { touch: mend || otherMethods ? `preflight.${rule}-fix` : null, byHand: `preflight.${rule}-by-hand` };
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

/** The finding's own rule first, as most ways fail by it, and what takes longest at last. */
function isBetter(before: readonly PreflightFinding[], after: CheckedArea, { key, rule, severity }: PreflightFinding): boolean {
  const others = preflightRules.filter((each) => each !== rule && each !== 'narrow-gap');
  const rules = new Set<PreflightRule>([rule, ...others, 'narrow-gap']);
  return [...rules].every((each) =>
    ruleOf(each)
      .find(after)
      .every((finding) => {
        if (finding.key === key) return false;
        const known = before.find((earlier) => earlier.key === finding.key);
        const isWorse = known === undefined || isGraver(finding.severity, known.severity);
        return !isWorse || (finding.severity !== 'block' && !isGraver(finding.severity, severity));
      }),
  );
}
