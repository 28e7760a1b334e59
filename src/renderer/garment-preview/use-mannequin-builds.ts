import { useEffect, useState } from 'react';
import type { BodyBuild } from '../../shared/garments/mannequin/body-build.ts';
import { loadGarmentModel } from './load-garment-model.ts';
import { loadBuilds } from './mannequins.ts';

/** The builds of mannequins that can wear a garment's size; none until they are known, or while nobody asks. */
export function useMannequinBuilds(garmentKey: string, sizeKey: string, asked: boolean): readonly BodyBuild[] {
  const [builds, setBuilds] = useState<readonly BodyBuild[]>([]);
  useEffect(() => {
    if (!asked) return undefined;
    let wanted = true;
    const take = (found: readonly BodyBuild[]): void => {
      if (wanted) setBuilds(found);
    };
    loadGarmentModel(garmentKey, sizeKey)
      .then(loadBuilds)
      .then(take, () => take([]));
    return () => {
      wanted = false;
    };
  }, [garmentKey, sizeKey, asked]);
  return builds;
}
