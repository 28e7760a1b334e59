import { FormattedMessage } from 'react-intl';
import { answers } from '../../shared/interactions/answers.ts';
import type { Interaction, InteractionScreen } from '../../shared/interactions/interaction.ts';
import type { Suggestion } from '../../shared/recommendation/contract.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';
import { callStudio } from './call-studio.ts';
import { noteOpened, type SuggestionPlace } from './note-suggestion.ts';
import { keepInteraction } from './record-interaction.ts';
import { reportFault } from './report-fault.ts';
import { suggestedTemplate } from './suggested-template.ts';
import { type SuggestionAnswer, useSuggestionAnswers, useWhoAnswers } from './suggestion-answers.ts';

/** Where it stands, without a place in a preview, and on which screen. */
interface FeedbackFrom {
  readonly place: SuggestionPlace | undefined;
  readonly screen: InteractionScreen;
}

interface SuggestionFeedback {
  readonly recordOpened: () => void;
  /** Records what was said and hides the product; the toast's undo takes back both. */
  readonly answer: (answer: SuggestionAnswer) => void;
}

const facts: Readonly<Record<SuggestionAnswer, Pick<Interaction, 'kind' | 'detail'>>> = {
  refused: { kind: 'dismissed-suggestion', detail: null },
  has: { kind: 'answered', detail: { answer: answers.hasIt } },
};

/** What a person's answer to a suggestion does: it is recorded, and a refused one goes away, with a way back. */
export function useSuggestionFeedback(
  { productId, design }: Suggestion,
  customerId: number | null,
  { place, screen }: FeedbackFrom,
): SuggestionFeedback {
  const who = useWhoAnswers(customerId);
  const { give, takeBack } = useSuggestionAnswers();
  const templateUid = suggestedTemplate(design);
  return {
    recordOpened: () => noteOpened(place, { customerId, productId, templateUid, screen }),
    answer: (answer) => {
      const given = { who, productId, answer };
      give(given);
      void keepInteraction({ ...facts[answer], customerId, productId, templateUid, screen }).then((interactionId) =>
        showUndoToast({
          id: `${answer} ${who} ${productId}`,
          message: <FormattedMessage id={`suggestion.done-${answer}`} values={{ kept: interactionId === null ? 'no' : 'yes' }} />,
          undoLabel: <FormattedMessage id="ui.undo" />,
          onUndo: () => {
            takeBack(given);
            void forgetKept(customerId, interactionId).catch(reportFault);
          },
        }),
      );
    },
  };
}

/** What was taken back is as if it had never been said. */
async function forgetKept(customerId: number | null, interactionId: number | null): Promise<void> {
  if (customerId !== null && interactionId !== null) await callStudio('interactions.forget', { customerId, interactionId });
}
