import { createContext, use } from 'react';
import type { ShownFinding } from './shown-finding.ts';

/** The findings of the open design, and what can be done about one. */
export interface OpenFindings {
  readonly findings: readonly ShownFinding[];
  /** False before the first look. */
  readonly isKnown: boolean;
  /** False while the design has changed since it was looked at. */
  readonly isCurrent: boolean;
  mend(finding: ShownFinding): void;
  mendAll(): void;
}

const none: OpenFindings = { findings: [], isKnown: true, isCurrent: true, mend: () => undefined, mendAll: () => undefined };

/** Hands the findings of the open design to whatever shows a part of it. */
export const FindingsContext = createContext<OpenFindings>(none);

/** The findings of the open design. */
export function useOpenFindings(): OpenFindings {
  return use(FindingsContext);
}
