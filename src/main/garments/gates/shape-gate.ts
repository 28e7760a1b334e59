import type { ProductKind, SizeMeasures } from '../../../shared/catalog/product.ts';
import type { MeshPart } from '../../../shared/garments/finish/mesh-part.ts';
import type { ShapedBlueprint } from '../../../shared/garments/wardrobe/garment-blueprint.ts';
import type { SewingPattern } from '../../../shared/garments/pattern/sewing-pattern.ts';
import { atMost, noteFor, type Finding } from './finding.ts';
import { foldGate } from './fold-gate.ts';
import { partOf, type GarmentFile } from './garment-file.ts';
import { seamGapMm } from './seam-measures.ts';

/** Width and height in mm that a kind's catalogue measures stand for, taken from the file. */
const measureOf: Readonly<Record<ProductKind, (file: GarmentFile) => [number, number]>> = {
  apparel: (file) => flatExtent(partOf(file, 'front', 'outer')),
  bag: (file) => flatExtent(partOf(file, 'front', 'outer')),
  headwear: (file) => [girthMm(crownOf(file)), extent(crownOf(file), 1)],
  drinkware: (file) => [extent([partOf(file, 'wall', 'outer')], 0), extent(file.parts, 1)],
};

/** Gate 5 for what is not draped on a wearer: it measures as the catalogue says; where it is sewn of soft cloth, also gate 3's seams and the folds. */
export function shapeGate(file: GarmentFile, { kind, measuresOf, shape }: ShapedBlueprint): Finding[] {
  const { cloth } = shape(file.size);
  return [...measureGate(file, kind, measuresOf(file.size)), ...(cloth ? [...seamGate(file, cloth), ...foldGate(file)] : [])];
}

/** Shaped cloth is meshed finely. */
const finestStepMm = 15;

function seamGate(file: GarmentFile, cloth: SewingPattern): Finding[] {
  const outer = cloth.panels.map(({ key }) => partOf(file, key, 'outer'));
  return [atMost(noteFor(3, file.size), 'seam gap in the file mm', seamGapMm(outer, { pattern: cloth, stepMm: finestStepMm }), 0.15)];
}

function measureGate(file: GarmentFile, kind: ProductKind, { widthMm, heightMm }: SizeMeasures): Finding[] {
  const note = noteFor(5, file.size);
  const [width, height] = measureOf[kind](file);
  return [atMost(note, 'width off by mm', Math.abs(width - widthMm), 1), atMost(note, 'height off by mm', Math.abs(height - heightMm), 1)];
}

function flatExtent(part: MeshPart): [number, number] {
  const range = (axis: 0 | 1): number => {
    const values = part.patternMm.filter((_, i) => i % 2 === axis);
    return Math.max(...values) - Math.min(...values);
  };
  return [range(0), range(1)];
}

function extent(parts: readonly MeshPart[], axis: 0 | 1 | 2): number {
  const values = parts.flatMap(({ positions }) => [...positions.filter((_, i) => i % 3 === axis)]);
  return (Math.max(...values) - Math.min(...values)) * 1000;
}

function crownOf({ parts }: GarmentFile): MeshPart[] {
  return parts.filter(({ panelKey, layer }) => layer === 'outer' && /^(front|side-.*|back-.*|strap)$/.test(panelKey));
}

/** Round a crown at its lower edge: the convex ring of what lies within 4 mm of the bottom, with the strap that closes it. */
function girthMm(parts: readonly MeshPart[]): number {
  const points = parts.flatMap(({ positions }) =>
    [...positions.keys()].filter((i) => i % 3 === 0).map((i) => [...positions.slice(i, i + 3)] as const),
  );
  const lowest = Math.min(...points.map(([, y]) => y!));
  const ring = points.filter(([, y]) => y! < lowest + 0.004).map(([x, , z]) => [x! * 1000, z! * 1000] as const);
  const hull = convexHull(ring);
  return hull.reduce((sum, [x, z], i) => sum + Math.hypot(x - hull[(i + 1) % hull.length]![0], z - hull[(i + 1) % hull.length]![1]), 0);
}

type Point = readonly [number, number];

function convexHull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
