import { useEffect, useState } from 'react';
import { loadGarmentModel, loadHeroModel, type GarmentModel } from './load-garment-model.ts';

interface FoundModel {
  model: GarmentModel | undefined;
  missing: boolean;
}

/** The model, and whether it cannot be had; while another size loads the one before stays. Where a `hero` is wanted and there is one, it follows. */
export function useGarmentModel(garmentKey: string, sizeKey: string, hero: boolean): FoundModel {
  const [found, setFound] = useState<FoundModel>({ model: undefined, missing: false });
  useEffect(() => {
    let wanted = true;
    const show = (model: GarmentModel | undefined): void => {
      if (wanted && model) setFound({ model, missing: false });
    };
    const load = async (): Promise<void> => {
      const standard = await loadGarmentModel(garmentKey, sizeKey);
      show(standard);
      // Without its hero a garment looks well enough.
      if (hero && wanted) show(await loadHeroModel(standard).catch(() => undefined));
    };
    load().catch(() => {
      if (wanted) setFound({ model: undefined, missing: true });
    });
    return () => {
      wanted = false;
    };
  }, [garmentKey, sizeKey, hero]);
  return found;
}
