import type { DesignDocument } from '../../design/design-document.ts';
import type { PreflightContext } from './check-design.ts';
import type { PreflightFinding } from './finding.ts';

/** How a finding can be mended in one touch; null when only a person can. */
export function mendDesign(_document: DesignDocument, _finding: PreflightFinding, _context: PreflightContext): DesignDocument | null {
  return null;
}
