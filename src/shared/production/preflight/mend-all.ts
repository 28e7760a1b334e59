import type { DesignDocument } from '../../design/design-document.ts';
import { checkDesign, type PreflightContext } from './check-design.ts';
import type { PreflightFinding } from './finding.ts';
import { mendDesign } from './mend-design.ts';

/** Mends one finding after the other, each as it is found after those before it; what only a person can mend stays. */
export function mendAll(document: DesignDocument, findings: readonly PreflightFinding[], context: PreflightContext): DesignDocument {
  return findings.reduce((mended, { key }) => {
    const finding = checkDesign(mended, context).find((each) => each.key === key);
    return (finding && mendDesign(mended, finding, context)) ?? mended;
  }, document);
}
