import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Template } from '../../shared/design/template.ts';
import { setSlot, type SlotReading } from '../../shared/design/template-slots.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';

interface FontSlotProps {
  template: Template;
  reading: SlotReading;
}

/** The template's words in one of the fonts that it allows; a font of a person's own choosing in the editor is none of them. */
export function FontSlot({ template, reading: { slot, value } }: FontSlotProps): ReactNode {
  const edit = useEditorSession((session) => session.edit);
  const fonts = slot.fonts ?? [];
  return (
    <Select
      label={slot.label}
      size="sm"
      data={fonts.map((font) => ({ value: font, label: nameOf(font, fonts) }))}
      value={value !== undefined && fonts.includes(value) ? value : null}
      allowDeselect={false}
      onChange={(font) => font !== null && edit((document) => setSlot(document, template, slot.key, font))}
      data-slot={slot.key}
    />
  );
}

/** A font's family; its weight as well where the family is allowed in several. */
function nameOf(font: string, fonts: readonly string[]): string {
  const family = familyOf(font);
  return fonts.filter((other) => familyOf(other) === family).length > 1 ? font : family;
}

function familyOf(font: string): string {
  return font.slice(0, font.lastIndexOf(' '));
}
