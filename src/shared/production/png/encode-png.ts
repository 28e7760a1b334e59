import { zlibSync } from 'fflate';
import type { PngEncoder } from '../svg/svg-picture.ts';
import { joinBytes } from '../vector/join-bytes.ts';
import { filterRows } from './filter-rows.ts';
import { pngChunk, pngHead } from './png-chunks.ts';

/** A whole PNG of straight RGBA pixels in sRGB. */
export const encodePng: PngEncoder = ({ data, width, height }) =>
  joinBytes([
    ...pngHead({ widthPx: width, heightPx: height }),
    pngChunk('IDAT', zlibSync(filterRows(data, width))),
    pngChunk('IEND', new Uint8Array()),
  ]);
