import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveDpi } from '../../../src/renderer/design-editor/effective-dpi.ts';
import { leavesArea } from '../../../src/renderer/design-editor/layer-gesture.ts';
import { newImage, newShape, newText, shapeChoices } from '../../../src/renderer/design-editor/new-layer.ts';
import type { Asset } from '../../../src/shared/design/contract.ts';
import { layerSchema } from '../../../src/shared/design/layer.ts';
import { createBundledShaper } from '../../render/bundled-shaper.ts';

const areas = fc.record({ widthMm: fc.integer({ min: 40, max: 600 }), heightMm: fc.integer({ min: 40, max: 600 }) });
const shaper = createBundledShaper();

function asset(widthPx: number, heightPx: number): Asset {
  return { hash: 'a'.repeat(64), mimeType: 'image/png', byteLength: 1, widthPx, heightPx };
}

describe('new layers', () => {
  it('are valid and lie inside whatever area they come to', () => {
    fc.assert(
      fc.property(
        areas,
        fc.constantFrom(...shapeChoices),
        fc.integer({ min: 1, max: 6000 }),
        fc.integer({ min: 1, max: 6000 }),
        (area, choice, widthPx, heightPx) => {
          const layers = [newText('t', '', 'Hello', area, '#ffffff'), newShape('s', 'Shape', choice, area, '#ffffff')];
          if (Math.max(widthPx, heightPx) / Math.min(widthPx, heightPx) < 100)
            layers.push(newImage('i', 'Picture', asset(widthPx, heightPx), area) as never);
          for (const layer of layers) {
            expect(layerSchema.safeParse(layer).success).toBe(true);
            expect(leavesArea(layer, area, 0.001, shaper)).toBe(false);
          }
        },
      ),
    );
  });

  it('bring a picture in at 300 dpi when that fits', () => {
    expect(effectiveDpi(newImage('i', '', asset(1181, 1181), { widthMm: 200, heightMm: 200 }))).toBe(300);
  });
});

describe('effective density', () => {
  const layer = newImage('i', '', asset(600, 300), { widthMm: 300, heightMm: 400 });

  it('counts the pixels that are shown', () => {
    const wide = { ...layer, frame: { ...layer.frame, widthMm: 254, heightMm: 127 } };
    expect(effectiveDpi(wide)).toBe(60);
    expect(effectiveDpi({ ...wide, crop: { x: 0, y: 0, width: 0.5, height: 0.5 } })).toBe(30);
  });
});
