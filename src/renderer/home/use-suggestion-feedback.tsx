import { FormattedMessage } from 'react-intl';
import type { Interaction } from '../../shared/interactions/contract.ts';
import type { Suggestion } from '../../shared/recommendation/contract.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { reportFault } from '../bridge/report-fault.ts';
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
    callStudio('interactions.record', { kind, customerId, productId: suggestion.productId, templateUid }).catch(reportFault);
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
