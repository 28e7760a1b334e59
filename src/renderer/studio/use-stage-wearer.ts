import { useState } from 'react';
import { stageWearers, type StageWearer } from '../garment-preview/stage-wearer.ts';

const key = 'tailorbird.stage-wearer';

/** Who wears the garment on the stage as it was chosen last on this machine; nobody at first. */
export function useStageWearer(): [StageWearer, (wearer: StageWearer) => void] {
  const [wearer, setWearer] = useState<StageWearer>(() => stageWearers.find((each) => each === localStorage.getItem(key)) ?? 'ghost');
  return [
    wearer,
    (next) => {
      localStorage.setItem(key, next);
      setWearer(next);
    },
  ];
}
