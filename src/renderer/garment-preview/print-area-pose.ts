import { areaPlace } from './area-place.ts';
import { fitDistanceM, stageFovDeg, type CameraPose, type GarmentBounds } from './camera-views.ts';
import type { GarmentModel } from './load-garment-model.ts';
import type { Rectangle } from './print-panels.ts';

/** Share of the picture that an area takes when the camera goes to it. */
const areaShare = 0.78;

/** The camera straight in front of a rectangle of a panel, near enough to fill a picture of this shape when all in the bounds fits it; undefined where no cloth is. */
export function poseOfArea(
  model: GarmentModel,
  panelKey: string,
  area: Rectangle,
  aspect: number,
  bounds: GarmentBounds = model.size.bounds,
): CameraPose | undefined {
  const place = areaPlace(model, { ...area, panelKey });
  if (!place) return undefined;
  const { centreM, outwards } = place;
  const heightM = 2 * fitDistanceM(bounds, aspect) * Math.tan((stageFovDeg * Math.PI) / 360) * areaShare;
  return {
    azimuthDeg: (Math.atan2(outwards.x, outwards.z) * 180) / Math.PI,
    elevationDeg: (Math.asin(outwards.y) * 180) / Math.PI,
    zoom: Math.min(heightM / (area.heightMm / 1000), (heightM * aspect) / (area.widthMm / 1000)),
    targetM: centreM,
  };
}
