import { useEffect, useState } from 'react';
import type { GarmentModel } from './load-garment-model.ts';
import { loadBuilds, loadMannequin } from './mannequins.ts';
import type { ShownGarment } from './stage-calls.ts';
import type { StageWearer } from './stage-wearer.ts';

interface WornGarment {
  garment: ShownGarment;
  wearer: StageWearer;
}

/** The garment with who is to wear it: what was shown before stays until both are there. A garment that cannot be worn so is shown alone. */
export function useWornGarment(model: GarmentModel | undefined, wearer: StageWearer): WornGarment | undefined {
  const [shown, setShown] = useState<WornGarment>();
  useEffect(() => {
    let wanted = true;
    const show = (next: WornGarment): void => {
      if (wanted) setShown(next);
    };
    if (model) void dressed(model, wearer).then(show);
    return () => {
      wanted = false;
    };
  }, [model, wearer]);
  return shown;
}

async function dressed(model: GarmentModel, wearer: StageWearer): Promise<WornGarment> {
  const alone: WornGarment = { garment: { model, mannequin: null }, wearer: 'ghost' };
  if (wearer === 'ghost' || !model.size.drape) return alone;
  try {
    const build = wearer === 'own' || (await loadBuilds(model)).includes(wearer) ? wearer : 'own';
    const mannequin = await loadMannequin(model, build);
    return mannequin ? { garment: { model, mannequin }, wearer: build } : alone;
  } catch (error) {
    console.warn(error);
    return alone;
  }
}
