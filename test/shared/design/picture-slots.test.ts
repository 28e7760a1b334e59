import { describe, expect, test } from 'vitest';
import { applyTemplate } from '../../../src/shared/design/apply-template.ts';
import { parseTemplate } from '../../../src/shared/design/check-template.ts';
import type { Asset } from '../../../src/shared/design/contract.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import { assertPicturesChosen, EMPTY_PICTURE_HASH, isEmptyPicture } from '../../../src/shared/design/empty-picture.ts';
import { applyEdit, startHistory, undo } from '../../../src/shared/design/history.ts';
import type { ImageLayer } from '../../../src/shared/design/layer.ts';
import { flattenLayers } from '../../../src/shared/design/map-layers.ts';
import { makeTemplate } from '../../../src/shared/design/make-template.ts';
import { paintDesign } from '../../../src/shared/design/paint-design.ts';
import { findSlotCandidates } from '../../../src/shared/design/slot-candidates.ts';
import { setLayout } from '../../../src/shared/design/template-layout.ts';
import { openSlots, setPictureSlot, setSlot } from '../../../src/shared/design/template-slots.ts';
import type { Template } from '../../../src/shared/design/template.ts';
import { shippedTemplates } from '../../builders/sample-shop.ts';
import { createBundledShaper } from '../../render/bundled-shaper.ts';
import { createSurface } from '../../render/canvas-surface.ts';
import { expectRefusal } from './expect-refusal.ts';
import { productUid, variantUid } from './sample-documents.ts';

const areaSizes = { front: { widthMm: 305, heightMm: 406 }, back: { widthMm: 305, heightMm: 406 } };
const pictured = shippedTemplates().filter(({ slots }) => slots.some(({ kind }) => kind === 'picture'));
const slotOf = ({ slots }: Template) => slots.find(({ kind }) => kind === 'picture')!;
const apply = (template: Template, layoutKey = template.layouts[0]!.key): DesignDocument =>
  applyTemplate(template, { productUid, variantUid, areaSizes, layoutKey });
const pictures = ({ areas }: Pick<DesignDocument, 'areas'>): ImageLayer[] =>
  Object.values(areas).flatMap(({ layers }) => flattenLayers(layers).filter((layer) => layer.kind === 'image'));
const wide: Asset = { hash: 'c'.repeat(64), mimeType: 'image/jpeg', byteLength: 9_000, widthPx: 4000, heightPx: 1000 };
const shaper = createBundledShaper();

test('the shop has templates for pictures in several families', () => {
  expect(new Set(pictured.map(({ family }) => family)).size).toBeGreaterThanOrEqual(4);
});

describe.each(pictured.map((template) => [template.key, template] as const))('%s', (_key, template) => {
  test('stands empty at first, takes a picture in one step that is undone, and stands empty again', () => {
    const empty = apply(template);
    expectRefusal(() => assertPicturesChosen(empty), 'design.picture-empty');
    const history = applyEdit(startHistory(empty), (document) => setPictureSlot(document, template, slotOf(template).key, wide));
    const filled = history.present;
    expect(pictures(filled).filter(isEmptyPicture)).toHaveLength(pictures(empty).length - slotOf(template).targets.length);
    expect(undo(history).present).toEqual(empty);
    expect(setPictureSlot(filled, template, slotOf(template).key, null)).toEqual(empty);
  });

  test('shows the middle of a picture as wide as its frame, in every layout, never stretched', () => {
    for (const { key } of template.layouts) {
      const filled = setPictureSlot(apply(template), template, slotOf(template).key, wide);
      for (const { frame, crop, assetHash } of pictures(setLayout(filled, template, key, areaSizes))) {
        if (assetHash !== wide.hash) continue;
        const shown = { width: (crop?.width ?? 1) * wide.widthPx, height: (crop?.height ?? 1) * wide.heightPx };
        expect(shown.width / shown.height, key).toBeCloseTo(frame.widthMm / frame.heightMm, 2);
        expect((crop?.x ?? 0) + (crop?.width ?? 1) / 2).toBeCloseTo(0.5, 6);
      }
    }
  });

  test('previews show a drawing in its place, and print refuses it', () => {
    const { surface } = createSurface(305, 406);
    const options = { areaSizeMm: areaSizes.front, pixelsPerMm: 1, assets: { get: () => undefined }, text: shaper };
    const areaKey = Object.entries(apply(template).areas).find(([, area]) => pictures({ areas: { one: area } }).length > 0)![0];
    expect(() => paintDesign(surface, apply(template), areaKey, options)).not.toThrow();
    expectRefusal(() => paintDesign(surface, apply(template), areaKey, { ...options, finish: 'print' }), 'design.picture-empty');
  });

  test('a hidden place asks for nothing', () => {
    const hidden = structuredClone(apply(template));
    for (const area of Object.values(hidden.areas)) for (const layer of area.layers) layer.hidden = true;
    expect(() => assertPicturesChosen(hidden)).not.toThrow();
  });
});

describe('a slot for a picture', () => {
  const [template] = pictured as [Template, ...Template[]];

  test('takes no words, and words take no picture', () => {
    const document = apply(template);
    expectRefusal(() => setSlot(document, template, slotOf(template).key, wide.hash), 'design.invalid-document');
    const words = template.slots.find(({ kind }) => kind === 'text')!;
    expectRefusal(() => setPictureSlot(document, template, words.key, wide), 'design.invalid-document');
  });

  test('that writes to anything but a picture is refused with its place', () => {
    const text = template.slots.find(({ kind }) => kind === 'text')!;
    const slots = template.slots.map((slot) => (slot.kind === 'picture' ? { ...slot, targets: text.targets } : slot));
    expectRefusal(() => parseTemplate({ ...template, slots }), 'template.invalid');
  });

  test('is kept by a template made of the design: open it comes empty, closed with its picture', () => {
    const filled = setPictureSlot(apply(template), template, slotOf(template).key, wide);
    const remake = (open: boolean): Template =>
      makeTemplate({
        document: filled,
        areaSizes,
        before: template,
        parts: findSlotCandidates(filled, template).map((one) => ({
          ...one,
          label: one.label || one.value,
          open: one.kind === 'picture' ? open : one.chosen,
        })),
        locked: new Set(),
        about: { uid: template.uid, key: 'own', name: 'Own', family: 'family', tags: [] },
        names: { asDrawn: 'As drawn', pale: 'Pale', deep: 'Deep' },
      });
    expect(
      openSlots(apply(remake(true)), remake(true)).some(({ slot, value }) => slot.kind === 'picture' && value === EMPTY_PICTURE_HASH),
    ).toBe(true);
    expect(pictures(remake(false)).some(({ assetHash }) => assetHash === wide.hash)).toBe(true);
  });
});
