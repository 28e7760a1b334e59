import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { BoxMm } from '../../shared/design/fill-style.ts';
import { panelIndex, type Plate } from '../../shared/garments/plate.ts';

/** Where something is seen in a plate's picture, in shares of its width and height, and by how many of its pixels. */
export interface PlateMark {
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly pixelCount: number;
}

/** Where a part of a print area (in the area's mm) is seen on a plate; undefined where it faces away. */
export function findPlateMark(plate: Plate, area: ProductPrintArea, part: BoxMm): PlateMark | undefined {
  const { panel, xMm, yMm, widthPx, heightPx, panelKeys } = plate;
  const wanted = panelIndex(panelKeys, area.panelKey);
  const left = area.originXMm + part.xMm;
  const top = area.originYMm + part.yMm;
  const edges = { left: widthPx, top: heightPx, right: -1, bottom: -1 };
  let pixelCount = 0;
  for (let at = 0; at < panel.length; at += 1) {
    if (panel[at] !== wanted || wanted === 0) continue;
    const [x, y] = [xMm[at]! - left, yMm[at]! - top];
    if (x < 0 || y < 0 || x > part.widthMm || y > part.heightMm) continue;
    pixelCount += 1;
    const [column, row] = [at % widthPx, Math.floor(at / widthPx)];
    edges.left = Math.min(edges.left, column);
    edges.right = Math.max(edges.right, column);
    edges.top = Math.min(edges.top, row);
    edges.bottom = Math.max(edges.bottom, row);
  }
  if (pixelCount === 0) return undefined;
  const box = {
    left: edges.left / widthPx,
    right: (edges.right + 1) / widthPx,
    top: edges.top / heightPx,
    bottom: (edges.bottom + 1) / heightPx,
  };
  return { box, pixelCount };
}
