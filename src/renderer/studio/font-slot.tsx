import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Slot, Template } from '../../shared/design/template.ts';
import { readSlot, setSlot } from '../../shared/design/template-slots.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { fontLabel } from './font-label.ts';

interface FontSlotProps {
  template: Template;
  slot: Slot;
}

/** The template's words in one of the fonts that it allows; a font of a person's own choosing in the editor is none of them. */
export function FontSlot({ template, slot }: FontSlotProps): ReactNode {
  const edit = useEditorSession((session) => session.edit);
  const value = useEditorSession(({ document }) => document && readSlot(document, slot));
  const fonts = slot.fonts ?? [];
  return (
    <Select
      label={slot.label}
      size="sm"
      data={fonts.map((font) => ({ value: font, label: fontLabel(font, fonts) }))}
      value={value !== undefined && fonts.includes(value) ? value : null}
      allowDeselect={false}
      onChange={(font) => font !== null && edit((document) => setSlot(document, template, slot.key, font))}
      data-slot={slot.key}
    />
  );
}
