import type { Surface } from '../../design/surface.ts';
import { formatNumber } from '../vector/format-number.ts';
import { requireSize } from '../vector/require-size.ts';
import type { RasterSource } from '../vector/raster-picture.ts';
import { VectorSurface } from '../vector/vector-surface.ts';
import { svgPicture, type PngEncoder } from './svg-picture.ts';
import { SvgWriter } from './svg-writer.ts';
import { openTag } from '../vector/xml-tag.ts';

export interface SvgSurfaceOptions {
  readonly widthMm: number;
  readonly heightMm: number;
  /** The files and pixels behind the pictures that will be drawn. */
  readonly pictures: RasterSource;
  /** For pictures whose own bytes not every program shows alike. */
  readonly encodePng: PngEncoder;
}

/**
 * A surface of one unit per mm whose painting becomes an SVG file of its true size: paths, clips, gradients and pictures, which lie in the file.
 * The same painting gives the same text; it refers to nothing outside of it and runs nothing.
 *
 * @throws RangeError when a side is not positive, and while painting for a length that is not finite
 */
export function createSvgSurface({ widthMm, heightMm, pictures, encodePng }: SvgSurfaceOptions): { surface: Surface; finish(): string } {
  requireSize(widthMm, heightMm);
  const writer = new SvgWriter({ read: pictures, embed: (raster) => svgPicture(raster, encodePng) });
  const surface = new VectorSurface(writer);
  const [width, height] = [formatNumber(widthMm, 4), formatNumber(heightMm, 4)];
  const root = openTag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      version: '1.1',
      width: `${width}mm`,
      height: `${height}mm`,
      viewBox: `0 0 ${width} ${height}`,
    },
    false,
  );
  return {
    surface,
    finish: () => {
      surface.close();
      return `<?xml version="1.0" encoding="UTF-8"?>\n${root}${writer.content}</svg>\n`;
    },
  };
}
