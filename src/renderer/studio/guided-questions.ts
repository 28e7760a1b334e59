import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Template } from '../../shared/design/template.ts';
import { openSlots } from '../../shared/design/template-slots.ts';

/** What the guided depth asks, in its order. */
export const guidedQuestions = ['template', 'words', 'colours', 'layout', 'garment'] as const;

/** One question of the guided depth. */
export type GuidedQuestion = (typeof guidedQuestions)[number];

/** The questions that a design has an answer to: its template decides which. */
export function questionsOf(document: DesignDocument, template: Template | undefined): GuidedQuestion[] {
  const asks: Record<GuidedQuestion, boolean> = {
    template: true,
    words: template !== undefined && openSlots(document, template).some(({ slot }) => slot.kind === 'text'),
    colours: template !== undefined && template.palettes.length > 1,
    layout: template !== undefined && template.layouts.length > 1,
    garment: true,
  };
  return guidedQuestions.filter((question) => asks[question]);
}
