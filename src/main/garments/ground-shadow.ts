import type { MeshPart } from '../../shared/garments/finish/mesh-part.ts';
import type { Camera } from '../../shared/garments/garment-metadata.ts';
import { viewOf } from './rasterise.ts';

/** The soft pool of shade on the floor below a garment that floats: two Gaussian ellipses under the hem, `floatM` below it. */
export function groundShadow(parts: readonly MeshPart[], camera: Camera, widthPx: number, heightPx: number, floatM: number): Uint8Array {
  const { floorY, halfWidth, halfDepth, centreZ } = footprint(parts, floatM);
  const view = viewOf(camera);
  const shadow = new Uint8Array(widthPx * heightPx);
  const scale = (heightPx / 2) * view.focal;
  for (let j = 0; j < heightPx; j++) {
    for (let i = 0; i < widthPx; i++) {
      const sx = (i + 0.5 - widthPx / 2) / scale;
      const sy = (heightPx / 2 - j - 0.5) / scale;
      const direction = [0, 1, 2].map((axis) => view.right[axis]! * sx + view.up[axis]! * sy - view.back[axis]!) as [
        number,
        number,
        number,
      ];
      if (direction[1] > -1e-4) continue;
      const reach = (floorY - view.eye[1]) / direction[1];
      const x = view.eye[0] + direction[0] * reach;
      const z = view.eye[2] + direction[2] * reach - centreZ;
      const core = Math.exp(-((x / (halfWidth * 0.95)) ** 2) - (z / (halfDepth * 0.95)) ** 2);
      const wide = Math.exp(-((x / (halfWidth * 1.7)) ** 2) - (z / (halfDepth * 2)) ** 2);
      shadow[j * widthPx + i] = Math.round(255 * Math.min(1, 0.66 * core + 0.18 * wide));
    }
  }
  return shadow;
}

/** Sleeves reach down beside the body and would draw its shade out to their cuffs. */
const besideBody = /^(sleeve|cuff)-/;

function footprint(parts: readonly MeshPart[], floatM: number): { floorY: number; halfWidth: number; halfDepth: number; centreZ: number } {
  let lowest = Number.POSITIVE_INFINITY;
  const body = parts.filter(({ panelKey }) => !besideBody.test(panelKey));
  for (const part of body) for (let i = 1; i < part.positions.length; i += 3) lowest = Math.min(lowest, part.positions[i]!);
  let halfWidth = 0;
  let front = Number.NEGATIVE_INFINITY;
  let back = Number.POSITIVE_INFINITY;
  for (const part of body) {
    for (let i = 0; i < part.positions.length; i += 3) {
      if (part.positions[i + 1]! > lowest + 0.08) continue;
      halfWidth = Math.max(halfWidth, Math.abs(part.positions[i]!));
      front = Math.max(front, part.positions[i + 2]!);
      back = Math.min(back, part.positions[i + 2]!);
    }
  }
  return { floorY: lowest - floatM, halfWidth, halfDepth: (front - back) / 2, centreZ: (front + back) / 2 };
}
