import { FormattedMessage } from 'react-intl';
import { answers } from '../../shared/interactions/answers.ts';
import type { Interaction, InteractionScreen } from '../../shared/interactions/interaction.ts';
import type { Suggestion } from '../../shared/recommendation/contract.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';
import { callStudio } from './call-studio.ts';
import { recordInteraction } from './record-interaction.ts';
import { reportFault } from './report-fault.ts';
import { type SuggestionAnswer, useSuggestionAnswers, useWhoAnswers } from './suggestion-answers.ts';

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
  screen: InteractionScreen,
): SuggestionFeedback {
  const who = useWhoAnswers(customerId);
  const { give, takeBack } = useSuggestionAnswers();
  const templateUid = design.kind === 'template' ? design.templateUid : null;
  return {
    recordOpened: () => void recordInteraction({ kind: 'opened-suggestion', customerId, productId, templateUid, screen }),
    answer: (answer) => {
      const given = { who, productId, answer };
      give(given);
      void recordInteraction({ ...facts[answer], customerId, productId, templateUid, screen }).then((interactionId) =>
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
