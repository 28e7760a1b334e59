import { useEffect, useState } from 'react';
import type { GarmentMetadata } from '../../shared/garments/garment-metadata.ts';
import { loadGarmentMetadata } from '../garment-preview/garment-source.ts';

/** The garment's metadata; undefined until it is read, also after a change of garment, null when there is none. */
export function useGarment(garmentKey: string): GarmentMetadata | null | undefined {
  const [read, setRead] = useState<{ readonly key: string; readonly garment: GarmentMetadata | null }>();
  useEffect(() => {
    let wanted = true;
    const take = (garment: GarmentMetadata | null): void => {
      if (wanted) setRead({ key: garmentKey, garment });
    };
    loadGarmentMetadata(garmentKey).then(take, () => take(null));
    return () => {
      wanted = false;
    };
  }, [garmentKey]);
  return read?.key === garmentKey ? read.garment : undefined;
}
