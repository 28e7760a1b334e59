import { cameraPositionM, fitDistanceM, poseOf, stageFovDeg, type StageView } from '../../src/renderer/garment-preview/camera-views.ts';
import type { MeshPart } from '../../src/shared/garments/finish/mesh-part.ts';
import type { Camera, GarmentSize } from '../../src/shared/garments/garment-metadata.ts';
import { joinParts } from '../../src/main/garments/joined-mesh.ts';
import { rasterise } from '../../src/main/garments/rasterise.ts';
import { readGlb } from '../../src/main/garments/read-glb.ts';
import { readMeshFile } from '../garments/read-mesh-file.ts';
import type { SeenPattern } from './picture-difference.ts';

/** What a still of the stage shows of the pattern, worked out from the garment's file and the stage's camera alone. */
export async function seenPattern(
  meshFile: string,
  size: Pick<GarmentSize, 'bounds'>,
  view: StageView,
  widthPx: number,
  heightPx: number,
): Promise<SeenPattern> {
  const parts = await readGlb(readMeshFile(meshFile));
  return seenOf(parts, stillCamera(size, view, widthPx / heightPx), widthPx, heightPx);
}

/** The camera of a still, as the stage places it. */
function stillCamera({ bounds }: Pick<GarmentSize, 'bounds'>, view: StageView, aspect: number): Camera {
  const pose = poseOf(view, bounds);
  const position = cameraPositionM(pose, fitDistanceM(bounds, aspect));
  return {
    positionM: [position.x, position.y, position.z],
    targetM: [pose.targetM.x, pose.targetM.y, pose.targetM.z],
    fovDeg: stageFovDeg,
  };
}

function seenOf(parts: readonly MeshPart[], camera: Camera, widthPx: number, heightPx: number): SeenPattern {
  const mesh = joinParts(
    parts,
    parts.map((part) => new Float64Array(part.positions.length / 3)),
  );
  const buffer = rasterise(mesh.positions, mesh.triangles, camera, widthPx, heightPx);
  const corner = (pixel: number, index: number): number => mesh.triangles[(buffer.triangle[pixel] ?? 0) * 3 + index] ?? 0;
  const mix = (pixel: number, axis: number): number => {
    const b = buffer.weightB[pixel] ?? 0;
    const c = buffer.weightC[pixel] ?? 0;
    const at = (index: number): number => mesh.patternMm[corner(pixel, index) * 2 + axis] ?? 0;
    return at(0) * (1 - b - c) + at(1) * b + at(2) * c;
  };
  return {
    widthPx,
    heightPx,
    panelAt: (pixel) => {
      const part = mesh.partOf[buffer.triangle[pixel] ?? -1];
      return part === undefined || mesh.layers[part] === 'inner' ? undefined : mesh.panelKeys[part];
    },
    positionMmAt: (pixel) => [mix(pixel, 0), mix(pixel, 1)],
  };
}
