import type { BodyField } from '../body/body-field.ts';
import type { MeshLayer, PanelKey } from '../garment-metadata.ts';
import { edgeId, type CutMesh } from '../mesh/cut-mesh.ts';
import { outsideOf, type SewingPattern } from '../pattern/sewing-pattern.ts';
import type { OpeningFinish, SewnCut } from '../wardrobe/garment-blueprint.ts';
import { openingLoop, type OpeningLoop } from './garment-loops.ts';
import { emptyOcclusion, type MeshPart } from './mesh-part.ts';
import { buildBand, cleanRing } from './rib-band.ts';
import { bendToRing } from './smooth-ring.ts';
import { smoothAlongNormals, smoothChain, vertexNeighbours, vertexNormals, weldedTriangles } from './surface.ts';
import { putOnTrims } from './put-on-trims.ts';
import { sweepRing, type ProfilePoint, type RingFrame } from './sweep.ts';
import { add, crossed, minus, unitOf, vectorAt, type Vector } from './vector.ts';

export interface FinishInput {
  /** The draped mesh and the coarse mesh that it was subdivided from. */
  mesh: CutMesh;
  coarse: CutMesh;
  positions: Float64Array;
  /** The wearer in the pose of the drape, or what lies in a bag. */
  body: Pick<BodyField, 'distance'>;
  garment: SewnCut;
}

export interface FinishedGarment {
  parts: MeshPart[];
  /** Smoothed cloth over sewn vertices, for measuring. */
  positions: Float64Array;
  /** How far up the cloth was moved to put its shoulder at y = 0. */
  bodyYM: number;
}

const smoothingPasses = 3;
const bandReachM = 0.055;
const turnedRadiusM = 0.001;
/** The turned cloth goes up inside far enough to hide where the coarse inner shell ends. */
const hemInsideM = 0.007;
const turnedDepthM = 0.0026;
const shellDepthM = 0.002;
const clearanceM = 0.0022;

/** Turns a drape into what is shown: smoothed cloth, clean bands, rounded hems, inner shell; origin at the high point of the shoulder. */
export function finishGarment({ mesh, coarse, positions: draped, body, garment }: FinishInput): FinishedGarment {
  const positions = draped.slice();
  const triangles = weldedTriangles(mesh);
  const loops = garment.openings.map((opening) => openingLoop(mesh, opening));
  const banded = loops.filter(({ opening }) => opening.finish.kind === 'band');
  const turned = loops.filter(({ opening }) => opening.finish.kind !== 'band');
  const openings = new Set(loops.flatMap((loop) => loop.welded));
  const roomM = new Map(loops.flatMap((loop) => loop.welded.map((vertex) => [vertex, edgeRoomM(loop.opening.finish)] as const)));
  smoothAlongNormals(positions, triangles, smoothingPasses, openings);
  for (const { welded } of turned) smoothChain(positions, welded, 3, true);
  for (const { welded } of banded)
    bendToRing(positions, welded, cleanRing(welded.map((vertex) => vectorAt(positions, vertex))), bandReachM);
  keepClear(positions, body, roomAround(roomM, vertexNeighbours(mesh.weldCount, triangles)));
  const bodyYM = putShoulderAtOrigin(positions, mesh, garment);
  const normals = vertexNormals(positions, triangles);
  const parts = [
    ...mesh.panelKeys.map((_, index) => outerPart(mesh, index, garment, positions, normals)),
    ...mesh.panelKeys.map((key, index) => innerPart(coarse, index, key, positions, normals)),
    ...turned.flatMap((loop) => hemRims(loop, garment, mesh, positions, normals)),
    ...banded.flatMap((loop) => bandOf(loop, positions, normals)),
  ];
  const cloth = mergeByPanel(parts);
  return { parts: mergeByPanel([...cloth, ...putOnTrims(garment.trims ?? {}, cloth)]), positions, bodyYM };
}

const fadeByRing = [1, 1, 0.75, 0.4, 0.15];

/** Depth of an opening's edge below the cloth's outside. */
function edgeRoomM(finish: OpeningFinish): number {
  return finish.kind === 'folded' ? (2 * finish.halfThicknessMm) / 1000 + 0.0006 : turnedDepthM;
}

/** Metres to keep free for the openings' edges, fading over the rings of vertices around them. */
function roomAround(roomM: ReadonlyMap<number, number>, neighbours: readonly number[][]): Map<number, number> {
  const result = new Map<number, number>();
  let ring = [...roomM];
  for (const share of fadeByRing) {
    for (const [vertex, room] of ring) result.set(vertex, room * share);
    const next = new Map(ring.flatMap(([vertex, room]) => neighbours[vertex]!.map((other) => [other, room] as const)));
    ring = [...next].filter(([vertex]) => !result.has(vertex));
  }
  return result;
}

/** Smoothing may press cloth towards the wearer: put it back outside, at the openings with room for the turned edge. */
function keepClear(positions: Float64Array, body: FinishInput['body'], roomM: ReadonlyMap<number, number>): void {
  const gradient = new Float64Array(3);
  for (let i = 0; i < positions.length; i += 3) {
    const wanted = clearanceM + (roomM.get(i / 3) ?? 0);
    // The field is not quite a distance where its parts blend: a few steps get there.
    for (let step = 0; step < 4; step++) {
      const short = wanted - body.distance(positions[i]!, positions[i + 1]!, positions[i + 2]!, gradient);
      if (short <= 0) break;
      for (let axis = 0; axis < 3; axis++) positions[i + axis]! += gradient[axis]! * short;
    }
  }
}

function bandOf({ opening, welded }: OpeningLoop, positions: Float64Array, normals: Float64Array): MeshPart[] {
  if (opening.finish.kind !== 'band') return [];
  const along = (values: Float64Array): Vector[] => welded.map((vertex) => vectorAt(values, vertex));
  return [buildBand(along(positions), along(normals), opening.finish)];
}

function putShoulderAtOrigin(
  positions: Float64Array,
  mesh: CutMesh,
  { shoulderEdge, shoulderEnd = shoulderEdge }: Pick<SewnCut, 'shoulderEdge' | 'shoulderEnd'>,
): number {
  const left = mesh.weld[mesh.chains[edgeId(shoulderEdge)]![0]!]! * 3;
  const right = mesh.weld[mesh.chains[edgeId(shoulderEnd)]!.at(-1)!]! * 3;
  const y = (positions[left + 1]! + positions[right + 1]!) / 2;
  for (let i = 1; i < positions.length; i += 3) positions[i]! -= y;
  return -y;
}

function outerPart(mesh: CutMesh, panel: number, { pattern }: SewnCut, positions: Float64Array, normals: Float64Array): MeshPart {
  const panelKey = mesh.panelKeys[panel]!;
  return clothPart(
    mesh,
    panel,
    panelKey,
    outsideOf(pattern, panelKey),
    (welded) => vectorAt(positions, welded),
    (welded) => vectorAt(normals, welded),
  );
}

/** The wrong side of the cloth: the coarse mesh, a cloth's thickness inside, facing in. */
function innerPart(coarse: CutMesh, panel: number, panelKey: PanelKey, positions: Float64Array, normals: Float64Array): MeshPart {
  const part = clothPart(
    coarse,
    panel,
    panelKey,
    'inner',
    (welded) => add(vectorAt(positions, welded), vectorAt(normals, welded), -shellDepthM),
    (welded) => add([0, 0, 0], vectorAt(normals, welded), -1),
  );
  return { ...part, triangles: part.triangles.toReversed() };
}

function clothPart(
  mesh: CutMesh,
  panel: number,
  panelKey: PanelKey,
  layer: MeshLayer,
  positionOf: (welded: number) => Vector,
  normalOf: (welded: number) => Vector,
): MeshPart {
  const local = new Map<number, number>();
  mesh.panelOf.forEach((owner, vertex) => {
    if (owner === panel) local.set(vertex, local.size);
  });
  const vertices = [...local.keys()];
  return {
    panelKey,
    layer,
    positions: Float64Array.from(vertices.flatMap((vertex) => positionOf(mesh.weld[vertex]!))),
    normals: Float64Array.from(vertices.flatMap((vertex) => normalOf(mesh.weld[vertex]!))),
    patternMm: Float64Array.from(vertices.flatMap((vertex) => [mesh.patternMm[vertex * 2]!, mesh.patternMm[vertex * 2 + 1]!])),
    occlusion: emptyOcclusion(vertices.length),
    triangles: mesh.triangles.filter((_, i) => mesh.panelOf[mesh.triangles[i - (i % 3)]!] === panel).map((vertex) => local.get(vertex)!),
  };
}

const rimSteps = 4;

/** The turned or folded hem: half a round edge and a short way up inside; one strip per panel, so that each keeps its pattern positions. */
function hemRims(loop: OpeningLoop, { pattern }: SewnCut, mesh: CutMesh, positions: Float64Array, normals: Float64Array): MeshPart[] {
  const { finish } = loop.opening;
  const hemRadiusM = finish.kind === 'folded' ? finish.halfThicknessMm / 1000 : turnedRadiusM;
  const profile: ProfilePoint[] = Array.from({ length: rimSteps + 1 }, (_, step) => {
    const turn = (step / rimSteps) * Math.PI;
    return { out: hemRadiusM * Math.sin(turn), normal: hemRadiusM * (Math.cos(turn) - 1), patternYMm: 0 };
  });
  profile.push({ out: -hemInsideM, normal: -2 * hemRadiusM - 0.0004, patternYMm: 0 });
  const count = loop.welded.length;
  const frames = loop.welded.map((vertex, i): RingFrame => {
    const before = vectorAt(positions, loop.welded[(i + count - 1) % count]!);
    const after = vectorAt(positions, loop.welded[(i + 1) % count]!);
    const normal = vectorAt(normals, vertex);
    return { point: vectorAt(positions, vertex), normal, out: unitOf(crossed(normal, unitOf(minus(after, before)))) };
  });
  const rim = sweepRing(
    { panelKey: 'front', layer: 'outer' },
    frames,
    () => profile,
    () => [0, 0],
    false,
  );
  for (let i = 0; i <= count; i++) {
    const { normal, out } = frames[i % count]!;
    profile.forEach((_, row) => {
      const turn = (Math.min(row, rimSteps) / rimSteps) * Math.PI;
      rim.normals.set(unitOf(add(add([0, 0, 0], normal, Math.cos(turn)), out, Math.sin(turn))), (i * profile.length + row) * 3);
    });
  }
  return splitRim(rim, loop, pattern, mesh, profile);
}

function splitRim(rim: MeshPart, loop: OpeningLoop, pattern: SewingPattern, mesh: CutMesh, profile: readonly ProfilePoint[]): MeshPart[] {
  const rows = profile.length;
  return loop.opening.edges.map((edge) => {
    const { panelKey } = edge;
    const chain = mesh.chains[edgeId(edge)]!;
    const first = loop.cut.indexOf(chain[0]!);
    const take = (values: Float64Array): Float64Array => values.slice(first * rows * 3, (first + chain.length) * rows * 3);
    const patternMm = chain.flatMap((vertex) =>
      profile.flatMap((point) => [mesh.patternMm[vertex * 2]!, mesh.patternMm[vertex * 2 + 1]! + point.patternYMm]),
    );
    const triangles = rim.triangles.filter((_, i) => {
      const column = Math.floor((i - (i % 6)) / 6 / (rows - 1));
      return column >= first && column < first + chain.length - 1;
    });
    return {
      panelKey,
      layer: outsideOf(pattern, panelKey),
      positions: take(rim.positions),
      normals: take(rim.normals),
      patternMm: Float64Array.from(patternMm),
      occlusion: emptyOcclusion(chain.length * rows),
      triangles: triangles.map((vertex) => vertex - first * rows),
    };
  });
}

/** One part per panel and layer; the rims join their panel. */
function mergeByPanel(parts: readonly MeshPart[]): MeshPart[] {
  const merged = new Map<string, MeshPart>();
  for (const part of parts) {
    const key = `${part.panelKey}/${part.layer}`;
    const known = merged.get(key);
    merged.set(key, known ? joined(known, part) : part);
  }
  return [...merged.values()];
}

function joined(a: MeshPart, b: MeshPart): MeshPart {
  const offset = a.positions.length / 3;
  const concat = (left: Float64Array, right: Float64Array): Float64Array => Float64Array.of(...left, ...right);
  return {
    panelKey: a.panelKey,
    layer: a.layer,
    positions: concat(a.positions, b.positions),
    normals: concat(a.normals, b.normals),
    patternMm: concat(a.patternMm, b.patternMm),
    occlusion: concat(a.occlusion, b.occlusion),
    triangles: Uint32Array.of(...a.triangles, ...b.triangles.map((vertex) => vertex + offset)),
  };
}
