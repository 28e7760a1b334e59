import { useEffect, useState } from 'react';
import type { GarmentMetadata } from '../../shared/garments/garment-metadata.ts';
import { loadGarmentMetadata } from '../garment-preview/garment-source.ts';

/** The garment's metadata; undefined until it is read, null when there is none. */
export function useGarment(garmentKey: string): GarmentMetadata | null | undefined {
  const [garment, setGarment] = useState<GarmentMetadata | null>();
  useEffect(() => {
    let wanted = true;
    const take = (metadata: GarmentMetadata | null): void => {
      if (wanted) setGarment(metadata);
    };
    loadGarmentMetadata(garmentKey).then(take, () => take(null));
    return () => {
      wanted = false;
    };
  }, [garmentKey]);
  return garment;
}
