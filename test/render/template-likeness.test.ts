import { expect, test } from 'vitest';
import { applyTemplate, setPalette } from '../../src/shared/design/apply-template.ts';
import type { DesignDocument } from '../../src/shared/design/design-document.ts';
import { layersBounds } from '../../src/shared/design/layer-bounds.ts';
import { paintDesign } from '../../src/shared/design/paint-design.ts';
import type { Slot, Template } from '../../src/shared/design/template.ts';
import { readSlots, writeSlot } from '../../src/shared/design/template-slots.ts';
import { shippedTemplates } from '../builders/sample-shop.ts';
import { productUid, variantUid } from '../shared/design/sample-documents.ts';
import { createBundledShaper } from './bundled-shaper.ts';
import { createSurface } from './canvas-surface.ts';

/** The side of a thumbnail in which layouts are compared, and of the larger picture that it is the mean of. */
const thumbPx = 24;
const picturePx = 240;
/** The least share of the ink of two thumbnails that only one of them has. */
const leastDifference = 0.3;
const templates = shippedTemplates();
const text = createBundledShaper();

/** Words without a meaning, as long and as high as they were: what is written must not tell templates apart. */
function withoutMeaning(words: string): string {
  return words.replaceAll(/\p{L}/gu, (letter) => (letter === letter.toUpperCase() ? 'H' : 'n')).replaceAll(/\d/g, '8');
}

/** How many colours lie under a colour slot. */
function depthOf(template: Template, { on }: Slot): number {
  const beneath = template.slots.find((slot) => slot.key === on);
  return beneath === undefined ? 0 : 1 + depthOf(template, beneath);
}

/** A template with all that lies on cloth in black and all that lies on that in white, its words without a meaning. */
function neutral(template: Template, layoutKey: string): DesignDocument {
  const document = applyTemplate(template, { productUid, variantUid, layoutKey, areaSizes: { front: template.referenceAreaMm } });
  const colorSlots = template.slots.filter(({ kind }) => kind === 'color');
  const colors = Object.fromEntries(colorSlots.map((slot) => [slot.key, depthOf(template, slot) % 2 === 0 ? '#000000' : '#ffffff']));
  const painted = setPalette(document, template, { key: 'neutral', name: 'Neutral', colors });
  return readSlots(painted, template).reduce(
    (changed, { slot, value }) => (slot.kind === 'text' && value !== undefined ? writeSlot(changed, slot, withoutMeaning(value)) : changed),
    painted,
  );
}

/** How much of each field of the thumbnail is inked, 0 to 1; what the design takes of the sheet fills the thumbnail. */
function thumbnail(template: Template, layoutKey: string): Float64Array {
  const document = neutral(template, layoutKey);
  const box = layersBounds(document.areas['front']!.layers)!;
  const pixelsPerMm = picturePx / Math.max(box.widthMm, box.heightMm);
  const { surface } = createSurface(picturePx, picturePx);
  surface.fillStyle = '#ffffff';
  surface.fillRect(0, 0, picturePx, picturePx);
  surface.translate((picturePx - box.widthMm * pixelsPerMm) / 2 - box.xMm * pixelsPerMm, -box.yMm * pixelsPerMm);
  const areaSizeMm = template.referenceAreaMm;
  paintDesign(surface, document, 'front', { areaSizeMm, pixelsPerMm, assets: { get: () => undefined }, text });
  const { data } = surface.getImageData(0, 0, picturePx, picturePx);
  const share = picturePx / thumbPx;
  const ink = new Float64Array(thumbPx * thumbPx);
  for (let at = 0; at < picturePx * picturePx; at++) {
    const field = Math.floor(Math.floor(at / picturePx) / share) * thumbPx + Math.floor((at % picturePx) / share);
    ink[field]! += (255 - data[at * 4]!) / 255 / share ** 2;
  }
  return ink;
}

function difference(one: Float64Array, other: Float64Array): number {
  let apart = 0;
  let either = 0;
  for (let index = 0; index < one.length; index++) {
    apart += Math.abs(one[index]! - other[index]!);
    either += Math.max(one[index]!, other[index]!);
  }
  return apart / either;
}

test('no two templates share layout and ornament', () => {
  const pictures = templates.flatMap((template) =>
    template.layouts.map(({ key }) => ({ template: template.key, name: `${template.key}/${key}`, ink: thumbnail(template, key) })),
  );
  const pairs = pictures.flatMap((one, index) =>
    pictures
      .slice(index + 1)
      .filter((other) => other.template !== one.template)
      .map((other) => ({ pair: `${one.name} and ${other.name}`, difference: difference(one.ink, other.ink) })),
  );
  const closest = pairs.toSorted((one, other) => one.difference - other.difference).slice(0, 10);
  const listed = closest.map(({ pair, difference: share }) => `${share.toFixed(3)} ${pair}`).join('\n');
  if (process.env['TAILORBIRD_CLOSEST']) console.warn(listed);
  expect(closest[0]!.difference, `the ten closest pairs:\n${listed}`).toBeGreaterThan(leastDifference);
});
