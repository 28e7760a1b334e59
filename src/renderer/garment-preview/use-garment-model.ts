import { useEffect, useState } from 'react';
import { loadGarmentModel, type GarmentModel } from './load-garment-model.ts';

/** The model, and whether it cannot be had; while another size loads the one before stays. */
export function useGarmentModel(garmentKey: string, sizeKey: string): { model: GarmentModel | undefined; missing: boolean } {
  const [found, setFound] = useState<{ model: GarmentModel | undefined; missing: boolean }>({ model: undefined, missing: false });
  useEffect(() => {
    let wanted = true;
    loadGarmentModel(garmentKey, sizeKey).then(
      (model) => {
        if (wanted) setFound({ model, missing: false });
      },
      () => {
        if (wanted) setFound({ model: undefined, missing: true });
      },
    );
    return () => {
      wanted = false;
    };
  }, [garmentKey, sizeKey]);
  return found;
}
