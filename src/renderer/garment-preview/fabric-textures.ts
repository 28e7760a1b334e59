import { DataTexture, RepeatWrapping, RGBAFormat } from 'three';
import type { Weave } from '../../shared/garments/fabric-look.ts';
import { dyeTileBytes, dyeTilePx, makeDyeTile } from '../../shared/garments/dye-tile.ts';
import { weaveHeights } from '../../shared/garments/weave-height.ts';
import { seededRandom } from '../../shared/kernel/random.ts';
import { filterSmoothly } from './texture-filter.ts';

/** Stitches or threads across and down one tile of a weave. */
export const weaveRepeats = 16;

const weavePx = 256;

/** The slope of a weave's right side (R across, G down, 0.5 = flat) and how far it stands above its furrows (B, 0.5 = as the mean), tileable; mipmaps flatten it away at a distance. */
export function createWeaveTexture(weave: Weave, anisotropy: number): DataTexture {
  const height = weaveHeightMap(weave);
  const data = new Uint8Array(weavePx * weavePx * 4);
  const at = (row: number, column: number): number => height[((row + weavePx) % weavePx) * weavePx + ((column + weavePx) % weavePx)]!;
  const mean = height.reduce((sum, each) => sum + each, 0) / height.length;
  for (let j = 0; j < weavePx; j++) {
    for (let i = 0; i < weavePx; i++) {
      const above = 127.5 + (at(j, i) - mean) * 127.5;
      data.set([slope(at(j, i + 1) - at(j, i - 1)), slope(at(j + 1, i) - at(j - 1, i)), above, 255], (j * weavePx + i) * 4);
    }
  }
  return tile(data, weavePx, anisotropy);
}

/** No two stitches are alike: each has its own strength. */
function weaveHeightMap(weave: Weave): Float32Array {
  const height = new Float32Array(weavePx * weavePx);
  const random = seededRandom(11);
  const uneven = Float32Array.from({ length: weaveRepeats * weaveRepeats }, () => 0.75 + random() * 0.5);
  for (let j = 0; j < weavePx; j++) {
    for (let i = 0; i < weavePx; i++) {
      const [x, y] = [(i / weavePx) * weaveRepeats, (j / weavePx) * weaveRepeats];
      height[j * weavePx + i] = weaveHeights[weave](x, y) * uneven[Math.floor(y) * weaveRepeats + Math.floor(x)]!;
    }
  }
  return height;
}

function slope(difference: number): number {
  return 127.5 + Math.max(-1, Math.min(1, difference * 2.5)) * 127.5;
}

/** How dye and fibres vary: R clouds, G from stitch to stitch, B dark and A light fibres of a heather. */
export function createDyeTexture(anisotropy: number): DataTexture {
  return tile(dyeTileBytes(makeDyeTile()), dyeTilePx, anisotropy);
}

function tile(data: Uint8Array<ArrayBuffer>, sizePx: number, anisotropy: number): DataTexture {
  const texture = new DataTexture(data, sizePx, sizePx, RGBAFormat);
  texture.wrapS = RepeatWrapping;
  texture.wrapT = RepeatWrapping;
  filterSmoothly(texture, anisotropy);
  texture.needsUpdate = true;
  return texture;
}
