import { useState } from 'react';
import { lightSetKeys, type LightSetKey } from '../../shared/garments/light-set.ts';

const key = 'tailorbird.stage-lights';

/** The light of the stage as it was chosen last on this machine; the studio's at first. */
export function useStageLights(): [LightSetKey, (lights: LightSetKey) => void] {
  const [lights, setLights] = useState<LightSetKey>(() => lightSetKeys.find((each) => each === localStorage.getItem(key)) ?? 'studio');
  return [
    lights,
    (next) => {
      localStorage.setItem(key, next);
      setLights(next);
    },
  ];
}
