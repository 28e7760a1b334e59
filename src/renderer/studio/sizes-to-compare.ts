import type { GarmentMetadata } from '../../shared/garments/garment-metadata.ts';

export const comparedLimits = { min: 2, max: 4 } as const;

/** The sizes of a product that have a picture of their own; a neighbour's would not be true. */
export function comparableSizes(garment: GarmentMetadata, sizeKeys: readonly string[]): string[] {
  return sizeKeys.filter((key) => garment.sizes[key]?.plates.front !== undefined);
}

/** The size in view and those next to it, three where there are as many. */
export function sizesAround(comparable: readonly string[], sizeKey: string): string[] {
  const at = Math.max(0, comparable.indexOf(sizeKey));
  const first = Math.min(Math.max(0, at - 1), Math.max(0, comparable.length - 3));
  return comparable.slice(first, first + 3);
}

/** Takes a size in or leaves it out, in the order of all; what would pass the limits changes nothing. */
export function toggleSize(comparable: readonly string[], chosen: readonly string[], sizeKey: string): readonly string[] {
  const next = comparable.filter((key) => (key === sizeKey ? !chosen.includes(key) : chosen.includes(key)));
  return next.length < comparedLimits.min || next.length > comparedLimits.max ? chosen : next;
}
