import { finalPlan, type DrapePlan } from '../../src/shared/garments/cloth/settle-cloth.ts';
import { camerasIn } from '../../src/main/garments/plate-cameras.ts';
import type { Camera, CameraKey, GarmentMetadata } from '../../src/shared/garments/garment-metadata.ts';
import { isDraped, type GarmentBlueprint } from '../../src/shared/garments/wardrobe/garment-blueprint.ts';
import { wardrobe } from '../../src/shared/garments/wardrobe/wardrobe.ts';

/** How every garment is draped. */
export const drapePlan: DrapePlan = finalPlan;

/** One garment in one size, as `npm run garments` makes and measures it. */
export interface GarmentSizeJob {
  blueprint: GarmentBlueprint;
  size: string;
}

/** What the arguments name, `heavy-tee` or `heavy-tee/L`; everything without arguments. */
export function jobsFrom(names: readonly string[]): GarmentSizeJob[] {
  const all = wardrobe.flatMap((blueprint) => blueprint.sizeKeys.map((size) => ({ blueprint, size })));
  if (names.length === 0) return all;
  return names.flatMap((name) => {
    const [garmentKey, wanted] = name.split('/');
    const found = all.filter(({ blueprint, size }) => blueprint.key === garmentKey && (wanted === undefined || size === wanted));
    if (found.length === 0) throw new Error(`no garment ${name}; there are ${wardrobe.map(({ key }) => key).join(', ')}`);
    return found;
  });
}

/** What keeps its shape by itself has one size, so its plates may be larger: the whole wardrobe has to fit into the package. */
export function plateSizeOf(blueprint: GarmentBlueprint): GarmentMetadata['plateSizePx'] {
  return isDraped(blueprint) ? { widthPx: 512, heightPx: 576 } : { widthPx: 640, heightPx: 720 };
}

/** Where the plates of one size are taken from. */
export function camerasOf({ blueprint, size }: GarmentSizeJob): Record<CameraKey, Camera> {
  return camerasIn(blueprint.frameOf?.(size) ?? blueprint.frame);
}
