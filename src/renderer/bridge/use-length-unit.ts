import { useQueryClient } from '@tanstack/react-query';
import type { LengthUnit } from '../../shared/settings/length-unit.ts';
import { callStudio } from './call-studio.ts';
import { queryKeyOf } from './stale-queries.ts';
import { showRefusal } from './toasts.tsx';
import { useStudioQuery } from './use-studio-query.ts';

/** What this machine shows lengths in; millimetres until that is known. */
export function useLengthUnit(): LengthUnit {
  return useStudioQuery('settings.getPreferences', {}).data?.lengthUnit ?? 'mm';
}

/** Shows lengths in another unit from now on: at once here, and kept for next time. */
export function useSetLengthUnit(): (lengthUnit: LengthUnit) => void {
  const client = useQueryClient();
  return (lengthUnit) => {
    client.setQueryData(queryKeyOf('settings.getPreferences', {}), (before: object | undefined) => before && { ...before, lengthUnit });
    void callStudio('settings.setPreferences', { lengthUnit }).catch(showRefusal);
  };
}
