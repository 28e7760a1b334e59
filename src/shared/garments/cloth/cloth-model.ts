import type { Random } from '../../kernel/random.ts';
import type { PanelKey } from '../garment-metadata.ts';
import type { CutMesh } from '../mesh/cut-mesh.ts';
import { pairKey } from '../mesh/subdivide-mesh.ts';
import type { ClothMaterial } from './cloth-material.ts';

/** Masses and constraints of a cloth, in solving order; indices are vertices of the solver. */
export interface ClothModel {
  vertexCount: number;
  inverseMass: Float64Array;
  edges: Uint32Array;
  restM: Float64Array;
  /** Inverse stiffness in m/N. */
  edgeCompliance: Float64Array;
  /** Four vertices per hinge: the shared edge, then the two tips. */
  hinges: Uint32Array;
  hingeWeights: Float64Array;
  /** Inverse of the quadratic bending energy's factor. */
  hingeCompliance: Float64Array;
}

interface EdgeEntry {
  a: number;
  b: number;
  restSum: number;
  stiffnessSum: number;
  sides: number;
  tips: number[];
  tipLengths: [number, number][];
  areas: number[];
  /** Cloth of each side, one after the other. */
  cloths: ClothMaterial[];
  isSeam: boolean;
  isHem: boolean;
  firstCut: [number, number];
}

/**
 * Constraints from rest shapes in the pattern: springs along mesh edges (weft and warp stiffness by direction) and
 * isometric bending (Bergou et al. 2006), whose hinge across a seam is the flattened pair of triangles.
 * `vertexOf` maps cut vertices to solver vertices: identity before the weld, `mesh.weld` after.
 */
export function buildClothModel(
  mesh: CutMesh,
  vertexOf: Uint32Array,
  vertexCount: number,
  clothOf: (panel: PanelKey) => ClothMaterial,
  random: Random,
): ClothModel {
  const { entries, mass } = collectEdges(mesh, vertexOf, vertexCount, clothOf);
  shuffle(entries, random);
  const hinges = entries.filter((entry) => entry.tips.length === 2);
  shuffle(hinges, random);
  const model: ClothModel = {
    vertexCount,
    inverseMass: Float64Array.from(mass, (value) => (value > 0 ? 1 / value : 0)),
    edges: Uint32Array.from(entries.flatMap((entry) => [entry.a, entry.b])),
    restM: Float64Array.from(entries, (entry) => entry.restSum / entry.sides),
    edgeCompliance: Float64Array.from(entries, (entry) => 1 / entry.stiffnessSum),
    hinges: Uint32Array.from(hinges.flatMap((entry) => [entry.a, entry.b, entry.tips[0]!, entry.tips[1]!])),
    hingeWeights: new Float64Array(hinges.length * 4),
    hingeCompliance: new Float64Array(hinges.length),
  };
  hinges.forEach((entry, index) => {
    const area = entry.areas[0]! + entry.areas[1]!;
    model.hingeWeights.set(hingeWeights(entry), index * 4);
    model.hingeCompliance[index] = area / (3 * bendingOf(entry));
  });
  return model;
}

function collectEdges(
  mesh: CutMesh,
  vertexOf: Uint32Array,
  vertexCount: number,
  clothOf: (panel: PanelKey) => ClothMaterial,
): { entries: EdgeEntry[]; mass: Float64Array } {
  const byKey = new Map<number, EdgeEntry>();
  const mass = new Float64Array(vertexCount);
  const turned = turnedVertices(mesh);
  const cloths = mesh.panelKeys.map(clothOf);
  const at = (vertex: number): [number, number] => [mesh.patternMm[vertex * 2]! / 1000, mesh.patternMm[vertex * 2 + 1]! / 1000];
  for (let i = 0; i < mesh.triangles.length; i += 3) {
    const corners = [mesh.triangles[i]!, mesh.triangles[i + 1]!, mesh.triangles[i + 2]!];
    const [p, q, r] = corners.map(at) as [[number, number], [number, number], [number, number]];
    const cloth = cloths[mesh.panelOf[corners[0]!]!]!;
    const area = Math.abs((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])) / 2;
    corners.forEach((cutA, side) => {
      const cutB = corners[(side + 1) % 3]!;
      const tip = corners[(side + 2) % 3]!;
      mass[vertexOf[cutA]!]! += (area * cloth.densityKgPerM2) / 3;
      addSide(byKey, vertexOf, [cutA, cutB, tip], [at(cutA), at(cutB), at(tip)], area, cloth, turned);
    });
  }
  return { entries: [...byKey.values()], mass };
}

function addSide(
  byKey: Map<number, EdgeEntry>,
  vertexOf: Uint32Array,
  [cutA, cutB, tip]: readonly [number, number, number],
  [a, b, t]: readonly [[number, number], [number, number], [number, number]],
  area: number,
  cloth: ClothMaterial,
  turned: ReadonlySet<number>,
): void {
  const key = pairKey(vertexOf[cutA]!, vertexOf[cutB]!);
  let entry = byKey.get(key);
  if (!entry) {
    entry = {
      a: vertexOf[cutA]!,
      b: vertexOf[cutB]!,
      restSum: 0,
      stiffnessSum: 0,
      sides: 0,
      tips: [],
      tipLengths: [],
      areas: [],
      cloths: [],
      isSeam: false,
      isHem: turned.has(cutA) && turned.has(cutB),
      firstCut: [cutA, cutB],
    };
    byKey.set(key, entry);
  } else if (entry.firstCut[0] !== cutB || entry.firstCut[1] !== cutA) {
    entry.isSeam = true;
  }
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.hypot(dx, dy);
  const weftShare = (dx * dx) / (length * length);
  const modulus = cloth.weftStiffness * weftShare + cloth.warpStiffness * (1 - weftShare);
  entry.restSum += length;
  entry.stiffnessSum += (modulus * 1.5 * area) / (length * length);
  entry.sides++;
  entry.tips.push(vertexOf[tip]!);
  const fromA = Math.hypot(t[0] - a[0], t[1] - a[1]);
  const fromB = Math.hypot(t[0] - b[0], t[1] - b[1]);
  entry.tipLengths.push(entry.a === vertexOf[cutA]! ? [fromA, fromB] : [fromB, fromA]);
  entry.areas.push(area);
  entry.cloths.push(cloth);
}

/** Bending stiffness of a hinge in N·m; sewn and turned cloth is stiffer. */
function bendingOf({ cloths, isSeam, isHem }: EdgeEntry): number {
  const [first, second = first] = cloths as [ClothMaterial, ClothMaterial?];
  const bending = (first.bending + second.bending) / 2;
  return bending * (isSeam ? first.seamBendingFactor : 1) * (isHem ? first.hemBendingFactor : 1);
}

const hemDepthMm = 24;

/** Cut vertices in the turned hem, where the cloth lies double; hems are straight across their panels. */
function turnedVertices(mesh: CutMesh): Set<number> {
  const hemYMm = mesh.panelKeys.map((key) => {
    const chain = mesh.chains[`${key}/hem`];
    return chain ? mesh.patternMm[chain[0]! * 2 + 1]! : Number.POSITIVE_INFINITY;
  });
  return new Set(
    [...mesh.panelOf.keys()].filter((vertex) => mesh.patternMm[vertex * 2 + 1]! > hemYMm[mesh.panelOf[vertex]!]! - hemDepthMm),
  );
}

/** Weights k with Σ k·x = 0 on the flat hinge; |Σ k·x|² · 3 / (A₀ + A₁) / 2 is the bending energy per unit stiffness. */
function hingeWeights(entry: EdgeEntry): [number, number, number, number] {
  const length = entry.restSum / entry.sides;
  const cotangents = entry.tipLengths.map(([fromA, fromB], side) => {
    const height = (2 * entry.areas[side]!) / length;
    const footFromA = (fromA * fromA - fromB * fromB + length * length) / (2 * length);
    return { atA: footFromA / height, atB: (length - footFromA) / height };
  });
  const [first, second] = cotangents as [{ atA: number; atB: number }, { atA: number; atB: number }];
  return [first.atB + second.atB, first.atA + second.atA, -(first.atA + first.atB), -(second.atA + second.atB)];
}

function shuffle<T>(items: T[], random: Random): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}
