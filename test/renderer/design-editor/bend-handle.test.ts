import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bendHandle, dragBend } from '../../../src/renderer/design-editor/bend-handle.ts';
import type { PointMm } from '../../../src/renderer/design-editor/frame-geometry.ts';
import { dragLayers } from '../../../src/renderer/design-editor/layer-gesture.ts';
import { arcRiseMm } from '../../../src/shared/design/arc-shape.ts';
import { arcRoomMm, bendText } from '../../../src/shared/design/bend-text.ts';
import { envelopeForms, formEnvelope, readEnvelope } from '../../../src/shared/design/envelope-forms.ts';
import { layerSchema, type TextLayer } from '../../../src/shared/design/layer.ts';
import { layoutText } from '../../../src/shared/design/layout-text.ts';
import type { TextCurve } from '../../../src/shared/design/text-curve.ts';
import { createBundledShaper } from '../../render/bundled-shaper.ts';
import { words } from './sample-document.ts';

const shaper = createBundledShaper();
const keys = { shift: false, alt: false, free: false };
const free = { ...keys, free: true };
const level = words('t', 'Hello');
const on = (curve: TextCurve, layer = level): TextLayer => bendText(layer, curve, shaper) as TextLayer;
const grip = (layer: TextLayer): PointMm => bendHandle(layer, shaper)!.at;
const pull = (layer: TextLayer, xMm: number, yMm: number, held = free): TextLayer => {
  const from = grip(layer);
  return dragBend(layer, from, { xMm: from.xMm + xMm, yMm: from.yMm + yMm }, held, shaper) as TextLayer;
};

describe('the grip that bends words', () => {
  it.each<[string, TextCurve]>([
    ['straight', { kind: 'straight' }],
    ['arc', { kind: 'arc', angleDeg: 100 }],
    ['smile', { kind: 'arc', angleDeg: -60 }],
    ['steep arc', { kind: 'arc', angleDeg: 200 }],
    ['wave', { kind: 'wave', heightEm: 0.2, waves: 1 }],
    ...envelopeForms.map((form): [string, TextCurve] => [form, formEnvelope({ form, strength: 0.2 })]),
  ])('of a %s follows the pointer up and down, in a turned frame too', (_, curve) => {
    for (const rotationDeg of [0, 50]) {
      const layer = on(curve, { ...level, frame: { ...level.frame, rotationDeg } });
      const before = bendHandle(layer, shaper)!;
      const byMm = { xMm: before.away.xMm * 1.5, yMm: before.away.yMm * 1.5 };
      const after = grip(pull(layer, byMm.xMm, byMm.yMm));
      // Angles and shares are kept to whole degrees and hundredths.
      expect(Math.hypot(after.xMm - before.at.xMm - byMm.xMm, after.yMm - before.at.yMm - byMm.yMm)).toBeLessThan(0.5);
    }
  });

  it('turns the words round a circle to where it is dragged', () => {
    const layer = on({ kind: 'circle', startDeg: 0, reading: 'outside' });
    const { frame } = layer;
    const from = grip(layer);
    const right = { xMm: frame.xMm + frame.widthMm, yMm: frame.yMm + frame.heightMm / 2 + 0.5 };
    expect(dragBend(layer, from, right, keys, shaper).curve).toMatchObject({ startDeg: 90 });
    expect(dragBend(layer, from, right, free, shaper).curve).not.toMatchObject({ startDeg: 90 });
    expect(dragBend(layer, from, { ...right, yMm: right.yMm - 7 }, { ...keys, shift: true }, shaper).curve).toMatchObject({ startDeg: 75 });
  });

  it('bends straight words to an arc, and lets them lie until it is pulled far enough', () => {
    expect(pull(level, 0, -20).curve).toMatchObject({ kind: 'arc' });
    expect(pull(level, 0, -0.3, keys)).toBe(level);
    const bent = on({ kind: 'arc', angleDeg: 30 });
    const { roomMm, wordsMm } = arcRoomMm(bent, shaper);
    const riseMm = arcRiseMm(wordsMm, (30 * wordsMm) / roomMm);
    expect(pull(bent, 0, riseMm + 0.2, keys).curve).toEqual({ kind: 'arc', angleDeg: 0 });
    expect(pull(bent, 0, riseMm + 0.2).curve).not.toEqual({ kind: 'arc', angleDeg: 0 });
  });

  it('keeps letters as large as they are, and turns short words as far as long ones', () => {
    for (const text of ['Hi', 'Hello', 'Much too long for its frame']) {
      const before = { ...level, text };
      const bent = pull(before, 0, -6);
      expect(layoutText(bent, shaper).fontSizeMm).toBeCloseTo(layoutText(before, shaper).fontSizeMm, 6);
      const { bounds } = layoutText(bent, shaper);
      expect(bent.frame.widthMm - bounds.widthMm, text).toBeLessThan(bent.fontSizeMm);
    }
  });

  it('makes a bulge a pinch on the way through', () => {
    const pinched = pull(on(formEnvelope({ form: 'bulge', strength: 0.2 })), 0, -5).curve;
    expect(pinched.kind === 'envelope' && readEnvelope(pinched)?.form).toBe('pinch');
  });

  it('is not there for edges of no single form', () => {
    const edge = { bend: 0.1, rise: 0.2, flag: 0.3 };
    expect(bendHandle(on({ kind: 'envelope', top: edge, bottom: { ...edge, bend: 0 } }), shaper)).toBeUndefined();
  });

  it('leaves a valid layer wherever it is dragged', () => {
    const far = fc.double({ min: -900, max: 900, noNaN: true });
    const curves = fc.constantFrom<TextCurve>(
      { kind: 'straight' },
      { kind: 'arc', angleDeg: -170 },
      { kind: 'wave', heightEm: 1, waves: 2 },
      { kind: 'circle', startDeg: 170, reading: 'inside' },
      ...envelopeForms.map((form) => formEnvelope({ form, strength: 0.3 })),
    );
    fc.assert(
      fc.property(curves, far, far, (curve, xMm, yMm) => {
        const layer = on(curve);
        const from = grip(layer);
        const grab = { kind: 'bend', from, layers: [layer], text: shaper } as const;
        const [dragged] = dragLayers(grab, { xMm: from.xMm + xMm, yMm: from.yMm + yMm }, keys, {
          lines: { x: [], y: [] },
          withinMm: 0,
        }).layers;
        expect(layerSchema.safeParse(dragged).success).toBe(true);
      }),
    );
  });
});
