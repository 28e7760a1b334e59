import { expect, it } from 'vitest';
import { keepOffWearer } from '../../../src/main/garments/own/keep-off-wearer.ts';
import { makeBodyField } from '../../../src/shared/garments/body/body-field.ts';
import { armAngleHung } from '../../../src/shared/garments/cloth/settle-cloth.ts';
import { emptyOcclusion, type MeshPart } from '../../../src/shared/garments/finish/mesh-part.ts';
import { heavyTee } from '../../../src/shared/garments/wardrobe/heavy-tee.ts';

const garment = heavyTee.cut('M');
const body = makeBodyField(garment.body);
body.setArmAngle(armAngleHung);
const bodyYM = -0.02;

/** Millimetres from a point of the garment to the wearer. */
function clearanceMm(positions: Float64Array): number {
  return body.distance(positions[0]!, positions[1]! - bodyYM, positions[2]!, new Float64Array(3)) * 1000;
}

/** A point in front of the wearer's chest, so many mm away. */
function pointAt(offMm: number): Float64Array {
  const point = Float64Array.from([0.05, -0.25 + bodyYM, 0.5]);
  for (let step = 0; step < 60; step++) point[2]! -= (clearanceMm(point) - offMm) / 1000;
  return point;
}

function partOf(panelKey: string, layer: MeshPart['layer'], positions: Float64Array): MeshPart {
  return {
    panelKey,
    layer,
    positions,
    normals: positions.slice(),
    patternMm: new Float64Array(2),
    occlusion: emptyOcclusion(1),
    triangles: new Uint32Array(),
  };
}

it('moves a point of the right side off the wearer, and leaves the others where they are', () => {
  const [near, within, far] = [0.9, -1.5, 3].map(pointAt) as [Float64Array, Float64Array, Float64Array];
  const [lining, label] = [pointAt(0.4), pointAt(0.4)];
  const before = [far, lining, label].map((point) => [...point]);
  const outer = [near, within, far].map((point) => partOf('front', 'outer', point));
  keepOffWearer(garment, { parts: [...outer, partOf('front', 'inner', lining), partOf('neck-label', 'outer', label)], bodyYM });
  for (const point of [near, within]) expect(clearanceMm(point)).toBeCloseTo(1.8, 1);
  expect([far, lining, label].map((point) => [...point])).toEqual(before);
});
