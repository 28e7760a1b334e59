import { describe, expect, it } from 'vitest';
import { easeOut, inOrderOf, mixShapes, sharesTopology, type PartShape } from '../../../src/renderer/garment-preview/shape-morph.ts';

/** A triangle at a height, its normal turned by an angle about x. */
function triangle(panelKey: string, y: number, angle = 0): PartShape {
  const normal = [0, Math.sin(angle), Math.cos(angle)];
  return {
    panelKey,
    layer: 'outer',
    vertexCount: 3,
    triangles: new Uint16Array([0, 1, 2]),
    positions: new Float32Array([0, y, 0, 1, y, 0, 0, y + 1, 0]),
    normals: new Float32Array([...normal, ...normal, ...normal]),
    patternMm: new Float32Array([0, 10 * y, 5, 10 * y, 0, 20 * y]),
    open: new Float32Array([1, 0.5, 0]),
  };
}

describe('sharesTopology', () => {
  const [front, back] = [triangle('front', 0), triangle('back', 1)];

  it('holds for the same parts in whatever shape, order and width of the index', () => {
    const graded = { ...triangle('front', 3, 1), triangles: new Uint32Array([0, 1, 2]) };
    expect(sharesTopology([front, back], [triangle('back', 9), graded])).toBe(true);
  });

  it('does not hold with other triangles, vertices, parts or layers', () => {
    expect(sharesTopology([front], [{ ...front, triangles: [0, 2, 1] }])).toBe(false);
    expect(sharesTopology([front], [{ ...front, triangles: [0, 1, 2, 2, 1, 0] }])).toBe(false);
    expect(sharesTopology([front], [{ ...front, vertexCount: 4 }])).toBe(false);
    expect(sharesTopology([front, back], [front])).toBe(false);
    expect(sharesTopology([front, front], [front, back])).toBe(false);
    expect(sharesTopology([front], [{ ...front, layer: 'inner' }])).toBe(false);
  });
});

describe('inOrderOf', () => {
  it('puts the parts of one garment in the order of the other', () => {
    const [front, back] = [triangle('front', 0), triangle('back', 1)];
    expect(inOrderOf([front, back], [triangle('back', 5), triangle('front', 6)])).toEqual([back, front]);
  });
});

describe('mixShapes', () => {
  const from = triangle('front', 0);
  const to = triangle('front', 2, Math.PI / 2);

  it('begins and ends with the two shapes', () => {
    const into = triangle('front', 7);
    mixShapes(from, to, 0, into);
    expect(into).toEqual(from);
    mixShapes(from, to, 1, into);
    expect(into.positions).toEqual(to.positions);
    expect(into.patternMm).toEqual(to.patternMm);
    into.normals.forEach((value, index) => expect(value).toBeCloseTo(to.normals[index]!, 6));
  });

  it('lies between them with normals of unit length and the pattern along', () => {
    const into = triangle('front', 7);
    mixShapes(from, to, 0.25, into);
    expect(into.positions[1]).toBeCloseTo(0.5, 6);
    expect(into.patternMm[1]).toBeCloseTo(5, 6);
    expect(Math.hypot(into.normals[0]!, into.normals[1]!, into.normals[2]!)).toBeCloseTo(1, 6);
    expect(Math.atan2(into.normals[1]!, into.normals[2]!)).toBeCloseTo(Math.atan2(0.25, 0.75), 6);
  });
});

describe('easeOut', () => {
  it('goes from 0 to 1, fast at first, and stays within', () => {
    expect([easeOut(-1), easeOut(0), easeOut(1), easeOut(2)]).toEqual([0, 0, 1, 1]);
    expect(easeOut(0.5)).toBeGreaterThan(0.7);
  });
});
