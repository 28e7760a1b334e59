import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Template } from '../../shared/design/template.ts';
import { openSlots, type SlotReading } from '../../shared/design/template-slots.ts';
import { picturePlaces } from './picture-places.ts';

/** What the guided depth asks, in its order. */
export const guidedQuestions = ['template', 'words', 'lettering', 'picture', 'colours', 'layout', 'garment'] as const;

/** One question of the guided depth. */
export type GuidedQuestion = (typeof guidedQuestions)[number];

/** The questions that a design has an answer to: its template decides which. */
export function questionsOf(document: DesignDocument, template: Template | undefined): GuidedQuestion[] {
  const asks: Record<GuidedQuestion, boolean> = {
    template: true,
    words: slotsOfKind(document, template, 'text').length > 0,
    lettering: slotsOfKind(document, template, 'font').some(({ slot }) => (slot.fonts?.length ?? 0) > 1),
    picture: picturePlaces(document, template).length > 0,
    colours: template !== undefined && template.palettes.length > 1,
    layout: template !== undefined && template.layouts.length > 1,
    garment: true,
  };
  return guidedQuestions.filter((question) => asks[question]);
}

/** The slots of one kind that a person may write. */
export function slotsOfKind(
  document: DesignDocument,
  template: Template | undefined,
  kind: SlotReading['slot']['kind'],
): ReturnType<typeof openSlots> {
  return template ? openSlots(document, template).filter(({ slot }) => slot.kind === kind) : [];
}
