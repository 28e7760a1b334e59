import { Vector3 } from 'three';
import type { GarmentPart } from './load-garment-model.ts';

/** A place of the cloth in space. */
export interface SurfacePoint {
  /** In metres. */
  readonly position: Vector3;
  /** Away from the right side of the cloth, of length 1. */
  readonly outwards: Vector3;
}

const cellMm = 15;
const known = new WeakMap<GarmentPart, PanelSurface>();

/** Finds where places of a panel's pattern lie in space, by a grid over its triangles. */
export class PanelSurface {
  readonly #corners: Vector3[] = [];
  /** Pattern places of the corners, x and y in mm. */
  readonly #places: number[] = [];
  readonly #cells = new Map<string, number[]>();

  /** The surface of a part; made once for each. */
  static of(part: GarmentPart): PanelSurface {
    const surface = known.get(part) ?? new PanelSurface(part);
    known.set(part, surface);
    return surface;
  }

  constructor({ geometry, matrix, uvScaleMm, uvOffsetMm }: GarmentPart) {
    const { index, attributes } = geometry;
    const { position, uv } = attributes;
    const count = index?.count ?? position!.count;
    for (let corner = 0; corner < count; corner += 1) {
      const vertex = index?.getX(corner) ?? corner;
      this.#corners.push(new Vector3().fromBufferAttribute(position!, vertex).applyMatrix4(matrix));
      this.#places.push(uv!.getX(vertex) * uvScaleMm[0] + uvOffsetMm[0], uv!.getY(vertex) * uvScaleMm[1] + uvOffsetMm[1]);
    }
    for (let first = 0; first < count; first += 3) this.#enter(first);
  }

  /** Beside the panel it goes on straight from the nearest triangle; undefined far from any. */
  at(xMm: number, yMm: number): SurfacePoint | undefined {
    const [column, row] = [Math.floor(xMm / cellMm), Math.floor(yMm / cellMm)];
    for (let ring = 0; ring <= 8; ring += 1) {
      const near = this.#ring(column, row, ring);
      const nearest = nearestOf(near.map((first) => ({ first, shares: this.#shares(first, xMm, yMm) })));
      if (nearest) return this.#pointAt(nearest.first, nearest.shares);
    }
    return undefined;
  }

  #enter(first: number): void {
    const xs = [0, 1, 2].map((corner) => this.#places[(first + corner) * 2]! / cellMm);
    const ys = [0, 1, 2].map((corner) => this.#places[(first + corner) * 2 + 1]! / cellMm);
    for (let column = Math.floor(Math.min(...xs)); column <= Math.max(...xs); column += 1)
      for (let row = Math.floor(Math.min(...ys)); row <= Math.max(...ys); row += 1) {
        const cell = this.#cells.get(`${column} ${row}`);
        if (cell) cell.push(first);
        else this.#cells.set(`${column} ${row}`, [first]);
      }
  }

  /** The triangles in the cells at a distance around a cell. */
  #ring(column: number, row: number, distance: number): number[] {
    const found: number[] = [];
    for (let x = -distance; x <= distance; x += 1)
      for (let y = -distance; y <= distance; y += Math.abs(x) === distance || distance === 0 ? 1 : distance * 2)
        found.push(...(this.#cells.get(`${column + x} ${row + y}`) ?? []));
    return found;
  }

  /** How much each corner of a triangle has of a place; all positive inside. */
  #shares(first: number, xMm: number, yMm: number): [number, number, number] | undefined {
    const [ax, ay, bx, by, cx, cy] = this.#places.slice(first * 2, first * 2 + 6) as [number, number, number, number, number, number];
    const area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay);
    if (Math.abs(area) < 1e-6) return undefined;
    const b = ((xMm - ax) * (cy - ay) - (cx - ax) * (yMm - ay)) / area;
    const c = ((bx - ax) * (yMm - ay) - (xMm - ax) * (by - ay)) / area;
    return [1 - b - c, b, c];
  }

  #pointAt(first: number, [a, b, c]: [number, number, number]): SurfacePoint {
    const [cornerA, cornerB, cornerC] = [this.#corners[first]!, this.#corners[first + 1]!, this.#corners[first + 2]!];
    const position = new Vector3().addScaledVector(cornerA, a).addScaledVector(cornerB, b).addScaledVector(cornerC, c);
    const outwards = cornerB.clone().sub(cornerA).cross(cornerC.clone().sub(cornerA)).normalize();
    return { position, outwards };
  }
}

interface Candidate {
  first: number;
  shares: [number, number, number] | undefined;
}

/** The triangle that holds the place, else the one that it lies outside of by the least. */
function nearestOf(candidates: readonly Candidate[]): { first: number; shares: [number, number, number] } | undefined {
  let best: { first: number; shares: [number, number, number] } | undefined;
  for (const { first, shares } of candidates)
    if (shares && (!best || Math.min(...shares) > Math.min(...best.shares))) best = { first, shares };
  return best;
}
