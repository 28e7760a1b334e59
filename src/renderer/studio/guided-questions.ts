import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Template } from '../../shared/design/template.ts';
import { readSlots } from '../../shared/design/template-slots.ts';

/** What the guided depth asks, in its order. */
export const guidedQuestions = ['template', 'words', 'colours', 'layout', 'garment'] as const;

/** One question of the guided depth. */
export type GuidedQuestion = (typeof guidedQuestions)[number];

/** The questions that a design has an answer to: its template decides which. */
export function questionsOf(document: DesignDocument, template: Template | undefined): GuidedQuestion[] {
  const asks: Record<GuidedQuestion, boolean> = {
    template: true,
    words:
      template !== undefined &&
      readSlots(document, template).some(({ slot, value }) => slot.kind === 'text' && slot.locked !== true && value !== undefined),
    colours: template !== undefined && template.palettes.length > 1,
    layout: template !== undefined && template.layouts.length > 1,
    garment: true,
  };
  return guidedQuestions.filter((question) => asks[question]);
}
