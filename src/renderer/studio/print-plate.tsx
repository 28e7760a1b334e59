import type { ReactNode } from 'react';
import { decoratedAreas, sideOfDesign } from '../../shared/design/design-side.ts';
import type { GarmentMetadata } from '../../shared/garments/garment-metadata.ts';
import { nearestSize } from '../garment-preview/garment-source.ts';
import { PlateImage, type PlateImageProps } from '../garment-preview/plate-image.tsx';
import { printRegion, type PictureRegion } from './print-region.ts';
import styles from './print-plate.module.css';
import { useGarment } from './use-garment.ts';

interface PrintPlateProps extends Omit<PlateImageProps, 'camera' | 'alt' | 'widthPx'> {
  /** Width of the part that is shown, in pixels of the picture. */
  sidePx: number;
}

/** The side of a garment that a design lies on, as a square close enough to read the print. */
export function PrintPlate({ sidePx, className = '', ...picture }: PrintPlateProps): ReactNode {
  const garment = useGarment(picture.garmentKey);
  if (garment === undefined) return <span className={`${styles.plate} ${className}`} data-plate="waiting" />;
  const camera = sideOfDesign(picture.document, picture.printAreas, picture.sizeKey);
  const region = garment ? designRegion(picture, garment, camera) : undefined;
  const widthPx = Math.min(garment?.plateSizePx.widthPx ?? sidePx, Math.round(sidePx / (region?.width ?? 1)));
  return (
    <span className={`${styles.plate} ${className}`} style={{ '--plate-aspect': 1, '--plate-crop': region && insetOf(region) }}>
      <PlateImage {...picture} camera={camera} alt="" widthPx={widthPx} />
    </span>
  );
}

function designRegion(
  { document, sizeKey, printAreas }: Omit<PrintPlateProps, 'sidePx' | 'className'>,
  garment: GarmentMetadata,
  side: 'front' | 'back',
): PictureRegion | undefined {
  const size = nearestSize(garment, sizeKey, () => true);
  const pictured = size === undefined ? undefined : garment.sizes[size];
  if (!document || !pictured) return undefined;
  const ofSize = printAreas.filter((each) => each.sizeKey === size);
  const area = decoratedAreas(document, ofSize).find(({ panelKey }) => (panelKey === 'back') === (side === 'back'));
  const panel = area && pictured.panels[area.panelKey];
  if (!area || !panel) return undefined;
  const { widthPx, heightPx } = garment.plateSizePx;
  const { bounds, hems, cameras = garment.cameras } = pictured;
  return printRegion(document, area, { camera: cameras[side], bounds, hemM: hems?.[side], panel, aspect: widthPx / heightPx });
}

function insetOf({ left, top, width, height }: PictureRegion): string {
  return `inset(${[top, 1 - left - width, 1 - top - height, left].map((share) => `${(share * 100).toFixed(2)}%`).join(' ')})`;
}
