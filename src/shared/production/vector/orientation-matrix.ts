import { identity, type Affine } from '../../design/affine.ts';

/** From the unit square of the stored pixels to that of the picture as it is shown, by Exif's orientations 1 to 8. */
const matrices: readonly Affine[] = [
  identity,
  [-1, 0, 0, 1, 1, 0],
  [-1, 0, 0, -1, 1, 1],
  [1, 0, 0, -1, 0, 1],
  [0, 1, 1, 0, 0, 0],
  [0, 1, -1, 0, 1, 0],
  [0, -1, -1, 0, 1, 1],
  [0, -1, 1, 0, 0, 1],
];

/** How a picture whose file says that it lies on its side is turned: stored unit square to shown unit square, y down. */
export function orientationMatrix(orientation: number): Affine {
  return matrices[orientation - 1] ?? identity;
}
