import { useEffect, useState } from 'react';
import { loadGarmentMetadata } from './garment-source.ts';

/** Whether there is a picture of the garment lying folded; false until that is known. */
export function useHasFolded(garmentKey: string): boolean {
  const [known, setKnown] = useState({ garmentKey: '', folded: false });
  useEffect(() => {
    let current = true;
    loadGarmentMetadata(garmentKey).then(
      ({ sizes }) => {
        if (current) setKnown({ garmentKey, folded: Object.values(sizes).some(({ foldedPlate }) => foldedPlate !== undefined) });
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [garmentKey]);
  return known.garmentKey === garmentKey && known.folded;
}
