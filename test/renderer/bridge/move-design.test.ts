import { describe, expect, it } from 'vitest';
import { moveDesign } from '../../../src/renderer/bridge/move-design.ts';
import { findChoice } from '../../../src/renderer/studio/product-choice.ts';
import { templateDocument } from '../../../src/renderer/bridge/start-document.ts';
import { wearsPalette } from '../../../src/shared/design/suit-cloth.ts';
import { choosePalette, faintestContrast } from '../../../src/shared/design/choose-palette.ts';
import { layersBounds } from '../../../src/shared/design/layer-bounds.ts';
import { setSlot } from '../../../src/shared/design/template-slots.ts';
import { sampleProduct, shippedTemplate } from '../studio/sample-shop.ts';

const product = sampleProduct(1, [
  ['White', '#ffffff'],
  ['Black', '#101010'],
]);
const template = shippedTemplate('sunset-badge');
const [whiteS, , whiteL] = product.variants;
const blackL = product.variants.find(({ colourwayId, sizeKey }) => colourwayId === 11 && sizeKey === 'L')!;
const onWhite = templateDocument(template, { product, variant: whiteL! });
const from = findChoice(onWhite, [product]);

describe('a design on another garment', () => {
  it('changes its palette with the cloth while it wears one of the template’s', () => {
    const moved = moveDesign(onWhite, from, { product, variant: blackL }, [template]);
    const palette = choosePalette(template, '#101010');
    expect(wearsPalette(moved, template, palette)).toBe(true);
    expect(faintestContrast(template, palette, '#101010')).toBeGreaterThan(
      faintestContrast(template, choosePalette(template, '#ffffff'), '#101010'),
    );
  });

  it('keeps colours of a person’s own', () => {
    const slot = template.slots.find(({ kind }) => kind === 'color')!;
    const own = setSlot(onWhite, template, slot.key, '#123456');
    const moved = moveDesign(own, from, { product, variant: blackL }, [template]);
    expect(moved.areas).toEqual(own.areas);
  });

  it('fits the print areas of a smaller size, and leaves colours alone there', () => {
    const moved = moveDesign(onWhite, from, { product, variant: whiteS! }, [template]);
    const bounds = layersBounds(moved.areas['front']!.layers)!;
    expect(bounds.xMm + bounds.widthMm).toBeLessThanOrEqual(200.001);
    expect(bounds.yMm + bounds.heightMm).toBeLessThanOrEqual(250.001);
    expect(moved.variantUid).toBe(whiteS!.uid);
  });

  it('is the very same document when nothing changes', () => {
    expect(moveDesign(onWhite, from, { product, variant: whiteL! }, [template])).toBe(onWhite);
  });
});
