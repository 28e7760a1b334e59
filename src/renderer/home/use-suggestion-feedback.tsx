import { FormattedMessage } from 'react-intl';
import type { Interaction } from '../../shared/interactions/interaction.ts';
import type { Suggestion } from '../../shared/recommendation/contract.ts';
import { recordInteraction } from '../bridge/record-interaction.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';
import { useDismissedSuggestions } from './dismissed-suggestions.ts';

interface SuggestionFeedback {
  readonly recordOpened: () => void;
  readonly dismiss: () => void;
}

/** What a person's answer to a suggestion does: it is recorded, and a refused one goes away, with a way back. */
export function useSuggestionFeedback(suggestion: Suggestion, customerId: number | null): SuggestionFeedback {
  const { dismiss, bringBack } = useDismissedSuggestions();
  const record = (kind: Interaction['kind']): void => {
    const templateUid = suggestion.design.kind === 'template' ? suggestion.design.templateUid : null;
    recordInteraction({ kind, customerId, productId: suggestion.productId, templateUid, screen: 'home' });
  };
  return {
    recordOpened: () => record('opened-suggestion'),
    dismiss: () => {
      dismiss(suggestion.key);
      record('dismissed-suggestion');
      showUndoToast({
        id: `dismissed ${suggestion.key}`,
        message: <FormattedMessage id="home.card.dismissed" />,
        undoLabel: <FormattedMessage id="ui.undo" />,
        onUndo: () => bringBack(suggestion.key),
      });
    },
  };
}
