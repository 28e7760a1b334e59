import { seededRandom } from '../../kernel/random.ts';
import type { LaidPanel } from '../wardrobe/garment-trims.ts';
import { patternSurface } from '../measure/pattern-surface.ts';
import { meshPanel } from '../mesh/panel-mesh.ts';
import { polylineLengthMm, resample, type PatternPoint } from '../pattern/curve.ts';
import { emptyOcclusion, type MeshPart } from './mesh-part.ts';
import { vertexNormals } from './surface.ts';
import { add, crossed, lengthOf, minus, scaled, unitOf, type Vector } from './vector.ts';

const stepMm = 9;
/** Tape and labels are so thin that nobody sees how round their edges are. */
const thinMm = 1;
const thinStepMm = 13;
const seed = 31;
/** Where cloth that is free at its edge gapes, it does so over this width. */
const gapeReachMm = 26;
const sewnReachMm = 34;

/** Cloth laid on a finished panel along its normals, with rounded edges; free edges gape and show their inside. */
export function layPanel(laid: LaidPanel, host: MeshPart): MeshPart {
  const { panel, freeEdges } = laid;
  const thin = laid.thicknessMm < thinMm;
  const meshMm = thin ? thinStepMm : stepMm;
  const counts = new Map(panel.edges.map(({ name, pointsMm }) => [name, Math.max(1, Math.round(polylineLengthMm(pointsMm) / meshMm))]));
  const mesh = meshPanel(panel, meshMm, (edge) => counts.get(edge)!, seededRandom(seed));
  const isFree = (name: string): boolean => freeEdges.includes(name);
  const dense = (free: boolean): PatternPoint[] =>
    panel.edges.filter(({ name }) => isFree(name) === free).flatMap(({ pointsMm }) => resample(pointsMm, 80));
  const [sewn, open] = [dense(false), dense(true)];
  const at = hostFrames(laid, host);
  const lift = (point: PatternPoint): number => {
    const held = ease(nearestMm(sewn, point) / sewnReachMm);
    const gape = open.length === 0 ? 0 : laid.gapeMm * Math.exp(-((nearestMm(open, point) / gapeReachMm) ** 2));
    return (laid.thicknessMm + held * (laid.fullnessMm + gape)) / 1000;
  };
  const builder = new PartBuilder();
  const vertices = mesh.pointsMm.map((point) => {
    const frame = at(point);
    return builder.vertex(add(frame.point, frame.normal, lift(point)), frame.normal, point);
  });
  for (const [a, b, c] of mesh.triangles) builder.triangle(vertices[a]!, vertices[b]!, vertices[c]!);
  builder.smoothNormals();
  for (const { name } of panel.edges) {
    const chain = mesh.chains[name]!;
    addRim(
      builder,
      thin ? 1 : rimSteps,
      chain.map((vertex) => vertices[vertex]!),
      laid.thicknessMm / 2000,
      isFree(name),
      laid.fullnessMm / 1000,
    );
  }
  return builder.part(panel.key);
}

interface HostFrame {
  point: Vector;
  normal: Vector;
}

type Frames = (point: PatternPoint) => HostFrame;

/** A point of the laid panel on its host, true to scale where the host is strained or, seen from inside, more tightly curved. */
function hostFrames(laid: LaidPanel, host: MeshPart): Frames {
  const plain = scaledFrames(laid, host, [1, 1]);
  if (laid.hostShape) return plain;
  return scaledFrames(laid, host, scaleOf(laid, plain));
}

/** Inside, the piece lies on the cloth's wrong side. */
const shellM = 0.0026;

function scaledFrames({ atMm, side, panel }: LaidPanel, host: MeshPart, [scaleX, scaleY]: readonly [number, number]): Frames {
  const surface = patternSurface(host);
  const normals = patternSurface({ ...host, positions: host.normals });
  const facing = side === 'outside' ? 1 : -1;
  return ([x, y]) => {
    const hostX = atMm[0] + (facing * x) / scaleX;
    const hostY = atMm[1] + y / scaleY;
    const point = surface.locate(hostX, hostY);
    const outwards = normals.locate(hostX, hostY);
    if (!point || !outwards)
      throw new RangeError(`${panel.key} hangs over the edge of ${host.panelKey} at ${hostX.toFixed(0)}, ${hostY.toFixed(0)} mm`);
    const normal = scaled(unitOf(outwards), facing);
    return { point: side === 'outside' ? point : add(point, normal, shellM), normal };
  };
}

/** How much longer than its own mm the piece would lie, across and down its middle. */
function scaleOf({ panel, thicknessMm }: LaidPanel, frames: Frames): [number, number] {
  const [xs, ys] = ([0, 1] as const).map((axis) => panel.edges.flatMap(({ pointsMm }) => pointsMm.map((point) => point[axis]))) as [
    number[],
    number[],
  ];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const lengthBetween = (from: PatternPoint, to: PatternPoint): number => {
    const path = resample([from, to], scaleSteps).map((point) => {
      const frame = frames(point);
      return add(frame.point, frame.normal, thicknessMm / 1000);
    });
    return path.slice(1).reduce((sum, point, i) => sum + lengthOf(minus(point, path[i]!)) * 1000, 0);
  };
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  return [
    lengthBetween([left, middleY], [right, middleY]) / (right - left),
    lengthBetween([middleX, top], [middleX, bottom]) / (bottom - top),
  ];
}

const scaleSteps = 24;

function nearestMm(points: readonly PatternPoint[], [x, y]: PatternPoint): number {
  return Math.sqrt(points.reduce((best, [px, py]) => Math.min(best, (px - x) ** 2 + (py - y) ** 2), Number.POSITIVE_INFINITY));
}

function ease(t: number): number {
  const clamped = Math.min(1, Math.max(0, t));
  return clamped * clamped * (3 - 2 * clamped);
}

/** How far the folded allowance of a free edge goes back underneath. */
const underneathM = 0.016;
const rimSteps = 4;

/** A round edge outwards of a chain of vertices: down to the host where it is sewn, around and underneath where it is free. */
function addRim(builder: PartBuilder, steps: number, chain: readonly number[], radiusM: number, free: boolean, fullnessM: number): void {
  const rows = chain.map((vertex, i) => {
    const before = builder.positionOf(chain[Math.max(0, i - 1)]!);
    const after = builder.positionOf(chain[Math.min(chain.length - 1, i + 1)]!);
    const point = builder.positionOf(vertex);
    const normal = builder.normalOf(vertex);
    const out = unitOf(crossed(normal, unitOf(minus(after, before))));
    const pattern = builder.patternOf(vertex);
    const turns = Array.from({ length: steps + 1 }, (_, step) => ((step / steps) * Math.PI) / (free ? 1 : 2));
    const row = turns.map((turn) => {
      const here = add(add(point, out, radiusM * Math.sin(turn)), normal, radiusM * (Math.cos(turn) - 1));
      return builder.vertex(here, unitOf(add(add([0, 0, 0], normal, Math.cos(turn)), out, Math.sin(turn))), pattern);
    });
    const end = free
      ? add(add(point, out, -underneathM), normal, -2 * radiusM - 0.3 * fullnessM)
      : add(add(point, out, radiusM), normal, -2.6 * radiusM);
    row.push(builder.vertex(end, free ? [-normal[0], -normal[1], -normal[2]] : out, pattern));
    return row;
  });
  for (let i = 0; i + 1 < rows.length; i++) {
    for (let j = 0; j + 1 < rows[i]!.length; j++) {
      const [a, b, c, d] = [rows[i]![j]!, rows[i]![j + 1]!, rows[i + 1]![j]!, rows[i + 1]![j + 1]!];
      builder.triangle(a, b, c);
      builder.triangle(c, b, d);
    }
  }
}

/** Collects vertices and triangles of one part. */
class PartBuilder {
  readonly #positions: number[] = [];
  readonly #normals: number[] = [];
  readonly #patternMm: number[] = [];
  readonly #triangles: number[] = [];

  vertex(position: Vector, normal: Vector, patternMm: PatternPoint): number {
    this.#positions.push(...position);
    this.#normals.push(...normal);
    return this.#patternMm.push(...patternMm) / 2 - 1;
  }

  triangle(a: number, b: number, c: number): void {
    this.#triangles.push(a, b, c);
  }

  positionOf(vertex: number): Vector {
    return this.#positions.slice(vertex * 3, vertex * 3 + 3) as Vector;
  }

  normalOf(vertex: number): Vector {
    return this.#normals.slice(vertex * 3, vertex * 3 + 3) as Vector;
  }

  patternOf(vertex: number): PatternPoint {
    return [this.#patternMm[vertex * 2]!, this.#patternMm[vertex * 2 + 1]!];
  }

  /** Replaces the normals so far by those of the triangles so far. */
  smoothNormals(): void {
    const normals = vertexNormals(Float64Array.from(this.#positions), Uint32Array.from(this.#triangles));
    normals.forEach((value, i) => (this.#normals[i] = value));
  }

  part(panelKey: string): MeshPart {
    return {
      panelKey,
      layer: 'outer',
      positions: Float64Array.from(this.#positions),
      normals: Float64Array.from(this.#normals),
      patternMm: Float64Array.from(this.#patternMm),
      occlusion: emptyOcclusion(this.#positions.length / 3),
      triangles: Uint32Array.from(this.#triangles),
    };
  }
}
