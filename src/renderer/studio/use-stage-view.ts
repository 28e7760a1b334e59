import { useEffect, useState } from 'react';
import type { StageView } from '../garment-preview/camera-views.ts';

/** What the stage shows: it follows the print area that is being worked on, and the hand that turns the garment. */
export function useStageView(areaKey: string): [StageView, (view: StageView) => void] {
  const [view, setView] = useState<StageView>(areaKey);
  useEffect(() => setView(areaKey), [areaKey]);
  return [view, setView];
}
