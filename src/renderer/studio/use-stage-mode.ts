import { useState } from 'react';

/** The flat area, the garment in space, or both side by side. */
export type StageMode = '2d' | '3d' | 'both';

const key = 'tailorbird.stage-mode';

/** The view of the stage as it was chosen last on this machine; both on wide windows at first. */
export function useStageMode(): [StageMode, (mode: StageMode) => void] {
  const [mode, setMode] = useState<StageMode>(readMode);
  return [
    mode,
    (next) => {
      localStorage.setItem(key, next);
      setMode(next);
    },
  ];
}

function readMode(): StageMode {
  const kept = localStorage.getItem(key);
  if (kept === '2d' || kept === '3d' || kept === 'both') return kept;
  return window.innerWidth >= 1400 ? 'both' : '3d';
}
