import { expect, it } from 'vitest';
import { designColors } from '../../../src/renderer/studio/design-colors.ts';
import { sampleDocument, words } from '../design-editor/sample-document.ts';

it('offers the colours of fill, outline and shadow that the design has first', () => {
  const layer = {
    ...words('t', 'Hello'),
    fill: { kind: 'solid' as const, color: '#010101' },
    outline: { widthMm: 1, color: '#020202' },
    shadow: { xMm: 1, yMm: 1, color: '#030303' },
  };
  const document = { ...sampleDocument(), areas: { front: { layers: [layer] } } };
  expect(designColors(document, undefined).slice(0, 3)).toEqual(['#010101', '#020202', '#030303']);
});
