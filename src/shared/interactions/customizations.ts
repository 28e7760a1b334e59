import type { DesignDocument } from '../design/design-document.ts';
import type { Template } from '../design/template.ts';
import { readSlots } from '../design/template-slots.ts';
import type { InteractionDetail } from './interaction.ts';
import { textCategory } from './text-category.ts';

/** What a person changed in the slots of a template, each slot once, by its outcome; of words only the sort. */
export function customizationsOf(before: DesignDocument, after: DesignDocument, template: Template): InteractionDetail[] {
  const earlier = new Map(readSlots(before, template).map(({ slot, value }) => [slot.key, value]));
  return readSlots(after, template).flatMap(({ slot, value }) => {
    if (value === undefined || value === earlier.get(slot.key)) return [];
    const key = slot.key.slice(0, 60);
    switch (slot.kind) {
      case 'color':
        return [{ slot: key, colorHex: value }];
      case 'font':
        return [{ slot: key, font: value.slice(0, 60) }];
      case 'text': {
        const category = textCategory(value);
        return category === undefined ? [] : [{ slot: key, textCategory: category }];
      }
      default:
        return [{ slot: key }];
    }
  });
}
