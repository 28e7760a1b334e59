import { useQueryClient } from '@tanstack/react-query';
import type { SuggestionManner } from '../../shared/settings/contract.ts';
import { callStudio } from './call-studio.ts';
import { queryKeyOf } from './stale-queries.ts';
import { showRefusal } from './toasts.tsx';
import { useStudioQuery } from './use-studio-query.ts';

/** Whether suggestions are personal; until that is known they are plain, so that nothing personal is shown by mistake. */
export function useSuggestionManner(): SuggestionManner {
  return useStudioQuery('settings.getPreferences', {}).data?.suggestions ?? 'plain';
}

/** The customer whom suggestions may be about: none while they are plain. */
export function useSuggestedFor(customerId: number | null): number | null {
  return useSuggestionManner() === 'personal' ? customerId : null;
}

/** Makes suggestions personal or plain from now on: at once here, and kept for next time. */
export function useSetSuggestionManner(): (suggestions: SuggestionManner) => void {
  const client = useQueryClient();
  return (suggestions) => {
    client.setQueryData(queryKeyOf('settings.getPreferences', {}), (before: object | undefined) => before && { ...before, suggestions });
    void callStudio('settings.setPreferences', { suggestions }).catch(showRefusal);
  };
}
