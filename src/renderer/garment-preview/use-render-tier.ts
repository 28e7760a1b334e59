import { useState } from 'react';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { tierFor, type RenderTier } from './render-tier.ts';
import { findGraphics } from './stage-support.ts';

/** How well the stage draws on this machine; `waiting` until the preferences are known, `none` where there is no WebGL. */
export function useRenderTier(): RenderTier | 'waiting' | 'none' {
  const [kind] = useState(findGraphics);
  const { data, isPending } = useStudioQuery('settings.getPreferences', {});
  if (!kind) return 'none';
  return isPending ? 'waiting' : tierFor(data?.stageQuality ?? 'automatic', kind);
}
