import { patternSurface } from '../measure/pattern-surface.ts';
import type { ZipFastener } from '../wardrobe/garment-trims.ts';
import { emptyOcclusion, type MeshPart } from './mesh-part.ts';
import { add, crossed, minus, scaled, unitOf, type Vector } from './vector.ts';

const toothPitchMm = 4;
const tooth = { halfAcross: 0.0034, halfAlong: 0.00125, height: 0.0018 };
const slider = { halfAcross: 0.0052, halfAlong: 0.0085, height: 0.0046 };
const pull = { halfAcross: 0.0034, halfAlong: 0.015, height: 0.0016 };

/** The teeth of a closed zip with its slider at the top, as small rounded blocks on the tape. */
export function layTeeth({ teethKey, lengthMm }: ZipFastener, tape: MeshPart): MeshPart {
  const surface = patternSurface(tape);
  const normals = patternSurface({ ...tape, positions: tape.normals });
  const block = new BlockBuilder();
  for (let y = 3; y < lengthMm - 3; y += toothPitchMm) {
    const frame = frameAt(y);
    if (frame) block.add(frame, tooth, [0, y]);
  }
  const top = frameAt(12);
  if (top) {
    block.add(top, slider, [12, 12]);
    const hang = add(add(top.point, top.down, 0.019), top.normal, 0.0036);
    block.add({ ...top, point: hang }, pull, [24, 30]);
  }
  return block.part(teethKey);

  function frameAt(y: number): BlockFrame | undefined {
    const [point, below, normal] = [surface.locate(0, y), surface.locate(0, y + 2), normals.locate(0, y)];
    if (!point || !below || !normal) return undefined;
    const outwards = unitOf(normal);
    const down = unitOf(minus(below, point));
    return { point, down, normal: outwards, across: unitOf(crossed(outwards, down)) };
  }
}

interface BlockFrame {
  point: Vector;
  down: Vector;
  across: Vector;
  normal: Vector;
}

interface BlockSize {
  halfAcross: number;
  halfAlong: number;
  height: number;
}

/** How much narrower a block is at its top. */
const taper = 0.72;

class BlockBuilder {
  readonly #positions: number[] = [];
  readonly #normals: number[] = [];
  readonly #patternMm: number[] = [];
  readonly #triangles: number[] = [];

  add(
    { point, down, across, normal }: BlockFrame,
    { halfAcross, halfAlong, height }: BlockSize,
    [xMm, yMm]: readonly [number, number],
  ): void {
    const corner = (u: number, v: number, w: number): Vector => {
      const share = w === 0 ? 1 : taper;
      return add(add(add(point, across, u * halfAcross * share), down, v * halfAlong * share), normal, w * height);
    };
    const ring = [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const;
    const mm = (u: number, v: number): [number, number] => [xMm + u * halfAcross * 1000, yMm + v * halfAlong * 1000];
    this.#quad(
      ring.map(([u, v]) => corner(u, v, 1)),
      ring.map(([u, v]) => mm(u, v)),
      normal,
    );
    ring.forEach(([u, v], i) => {
      const [nu, nv] = ring[(i + 1) % 4]!;
      const side = unitOf(add(add(scaled(normal, 0.5), across, (u + nu) / 2), down, (v + nv) / 2));
      this.#quad(
        [corner(u, v, 0), corner(nu, nv, 0), corner(nu, nv, 1), corner(u, v, 1)],
        [mm(u, v), mm(nu, nv), mm(nu * taper, nv * taper), mm(u * taper, v * taper)],
        side,
      );
    });
  }

  /** A quad seen against its normal goes around the other way. */
  #quad(corners: readonly Vector[], mm: readonly [number, number][], normal: Vector): void {
    const first = this.#positions.length / 3;
    corners.forEach((corner, i) => {
      this.#positions.push(...corner);
      this.#normals.push(...normal);
      this.#patternMm.push(...mm[i]!);
    });
    const turn = crossed(minus(corners[1]!, corners[0]!), minus(corners[2]!, corners[0]!));
    const faces = turn[0] * normal[0] + turn[1] * normal[1] + turn[2] * normal[2] > 0;
    this.#triangles.push(...(faces ? [0, 1, 2, 0, 2, 3] : [0, 2, 1, 0, 3, 2]).map((corner) => corner + first));
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
