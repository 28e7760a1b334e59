import type { SuggestedDesign } from '../../shared/recommendation/contract.ts';

/** The template that a suggested design begins with; null for one that was ordered as it is. */
export function suggestedTemplate(design: SuggestedDesign): string | null {
  if (design.kind === 'template') return design.templateUid;
  return design.kind === 'document' ? (design.document.origin?.templateUid ?? null) : null;
}
