import { FormattedMessage } from 'react-intl';
import type { Suggestion } from '../../shared/recommendation/contract.ts';
import { noteOpened, type SuggestionPlace } from '../bridge/note-suggestion.ts';
import { recordInteraction } from '../bridge/record-interaction.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';
import { useDismissedSuggestions } from './dismissed-suggestions.ts';

interface SuggestionFeedback {
  readonly recordOpened: () => void;
  readonly dismiss: () => void;
}

/** What a person's answer to a suggestion does: it is recorded, and a refused one goes away, with a way back. */
export function useSuggestionFeedback(
  suggestion: Suggestion,
  customerId: number | null,
  place: SuggestionPlace | undefined,
): SuggestionFeedback {
  const { dismiss, bringBack } = useDismissedSuggestions();
  const templateUid = suggestion.design.kind === 'template' ? suggestion.design.templateUid : null;
  const about = { customerId, productId: suggestion.productId, templateUid, screen: 'home' } as const;
  return {
    recordOpened: () => noteOpened(place, about),
    dismiss: () => {
      dismiss(suggestion.key);
      recordInteraction({ kind: 'dismissed-suggestion', ...about });
      showUndoToast({
        id: `dismissed ${suggestion.key}`,
        message: <FormattedMessage id="home.card.dismissed" />,
        undoLabel: <FormattedMessage id="ui.undo" />,
        onUndo: () => bringBack(suggestion.key),
      });
    },
  };
}
