import type { ProductPrintArea } from '../catalog/product.ts';
import type { AreaSizeMm } from './fit-area.ts';

/** What of a print area its size is told by. */
export type SizedArea = Readonly<Pick<ProductPrintArea, 'key' | 'sizeKey' | 'originXMm' | 'widthMm' | 'heightMm' | 'face'>>;

/** The print areas of one size of a product by their keys, in mm. */
export function areaSizesOf(product: { readonly printAreas: readonly SizedArea[] }, sizeKey: string): Record<string, AreaSizeMm> {
  const areas = product.printAreas.filter((area) => area.sizeKey === sizeKey);
  return Object.fromEntries(areas.map((area) => [area.key, areaSizeOf(area)]));
}

/** A print area's size, with its face as far as it lies in the area; an area that has little of it is taken as a whole. */
export function areaSizeOf({ originXMm, widthMm, heightMm, face }: Omit<SizedArea, 'key' | 'sizeKey'>): AreaSizeMm {
  if (!face) return { widthMm, heightMm };
  const left = Math.max(0, face.originXMm - originXMm);
  const right = Math.min(widthMm, face.originXMm + face.widthMm - originXMm);
  const isWhole = right - left >= widthMm || right - left < face.widthMm / 2;
  return isWhole ? { widthMm, heightMm } : { widthMm, heightMm, face: { xMm: left, widthMm: right - left } };
}
