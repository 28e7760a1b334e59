import type { Camera, CameraKey } from '../../shared/garments/garment-metadata.ts';
import type { PlateFrame } from '../../shared/garments/wardrobe/garment-blueprint.ts';

const commonFrame: PlateFrame = { centreYM: -0.4, distanceM: 3.1 };

/** One set of cameras for all sizes of all tops that fit into the common frame, so that they compare true to scale. */
export function camerasIn(frame: PlateFrame = commonFrame): Record<CameraKey, Camera> {
  return { front: orbit(frame, 0), 'three-quarter': orbit(frame, 35), back: orbit(frame, 180) };
}

/** Looks down a little, whatever the distance. */
const risePerDistance = 0.27 / 3.1;

function orbit({ centreYM, distanceM }: PlateFrame, degrees: number): Camera {
  const turn = (degrees * Math.PI) / 180;
  const round = (value: number): number => Math.round(value * 1e4) / 1e4;
  return {
    positionM: [round(Math.sin(turn) * distanceM), round(centreYM + distanceM * risePerDistance), round(Math.cos(turn) * distanceM)],
    targetM: [0, centreYM, 0],
    fovDeg: 19,
  };
}
