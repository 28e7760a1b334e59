import { FormattedMessage } from 'react-intl';
import type { Suggestion } from '../../shared/recommendation/contract.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { dismissalKey, useDismissedSuggestions } from '../bridge/dismissed-suggestions.ts';
import { noteOpened, type SuggestionPlace } from '../bridge/note-suggestion.ts';
import { keepInteraction } from '../bridge/record-interaction.ts';
import { reportFault } from '../bridge/report-fault.ts';
import { suggestedTemplate } from '../bridge/suggested-template.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';

interface SuggestionFeedback {
  readonly recordOpened: () => void;
  readonly dismiss: () => void;
}

/** What a person's answer to a suggestion does: it is recorded, and a refused one goes away for good, with a way back. */
export function useSuggestionFeedback(
  suggestion: Suggestion,
  customerId: number | null,
  place: SuggestionPlace | undefined,
): SuggestionFeedback {
  const { dismiss, bringBack } = useDismissedSuggestions();
  const key = dismissalKey(customerId, suggestion);
  const templateUid = suggestedTemplate(suggestion.design);
  const about = { customerId, productId: suggestion.productId, templateUid, screen: 'home' } as const;
  return {
    recordOpened: () => noteOpened(place, about),
    dismiss: () => {
      dismiss(key);
      void keepInteraction({ kind: 'dismissed-suggestion', ...about }).then((keptId) =>
        showUndoToast({
          id: `dismissed ${key}`,
          message: <FormattedMessage id={keptId === null ? 'home.card.dismissed' : 'home.card.dismissed-kept'} />,
          undoLabel: <FormattedMessage id="ui.undo" />,
          onUndo: () => {
            bringBack(key);
            void forget(customerId, keptId);
          },
        }),
      );
    },
  };
}

/** The shop forgets a refusal that was taken back, if it kept it at all. */
async function forget(customerId: number | null, interactionId: number | null): Promise<void> {
  if (customerId === null || interactionId === null) return;
  await callStudio('interactions.forget', { customerId, interactionId }).catch(reportFault);
}
