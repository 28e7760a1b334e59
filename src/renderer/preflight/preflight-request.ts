import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { BareFinding, PreflightSource, ShopKnowledge } from './find-findings.ts';

/** What a window asks of the worker that looks at designs: what is found, or the design with some of that mended. */
export interface PreflightRequest {
  readonly source: PreflightSource;
  readonly shop: ShopKnowledge;
  /** The findings to mend; null to look for them. */
  readonly mend: readonly string[] | null;
}

/** What it answers: each to its own question. */
export interface PreflightAnswer {
  readonly findings: readonly BareFinding[];
  readonly document: DesignDocument;
}
