import { useEffect, useState } from 'react';
import { loadAssetImage } from '../painting/asset-images.ts';

/** Counts up when pictures, by their hashes, have been decoded, so that what shows them is painted again. */
export function useDecodedImages(hashes: readonly string[]): number {
  const [count, setCount] = useState(0);
  const key = hashes.join(' ');
  useEffect(() => {
    if (key === '') return undefined;
    let wanted = true;
    const loading = key.split(' ').map(loadAssetImage);
    void Promise.allSettled(loading).then(() => wanted && setCount((before) => before + 1));
    return () => {
      wanted = false;
    };
  }, [key]);
  return count;
}
