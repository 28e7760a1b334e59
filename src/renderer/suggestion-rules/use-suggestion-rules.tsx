import { FormattedMessage } from 'react-intl';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { SuggestionRules } from '../../shared/recommendation/slot.ts';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';

interface RulesAtHand {
  readonly rules: SuggestionRules | undefined;
  readonly error: AppError | null;
  /** Keeps a change at once; a toast takes it back. */
  readonly change: (part: Partial<SuggestionRules>) => void;
}

/** The owner's word on suggestions, and how to change it. */
export function useSuggestionRules(): RulesAtHand {
  const found = useStudioQuery('recommendation.getRules', {}, { keepPrevious: true });
  const save = useStudioChange('recommendation.setRules');
  const rules = found.data;
  return {
    rules,
    error: found.error ?? save.error,
    change: (part) => {
      if (rules === undefined) return;
      save.mutate(
        { ...rules, ...part },
        {
          onSuccess: () =>
            showUndoToast({
              id: 'suggestion-rules',
              message: <FormattedMessage id="suggestion-rules.saved" />,
              undoLabel: <FormattedMessage id="ui.undo" />,
              onUndo: () => save.mutate(rules),
            }),
        },
      );
    },
  };
}
