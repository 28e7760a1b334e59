import { FormattedMessage } from 'react-intl';
import type { BundleProposal, OfferedBundle } from '../../shared/recommendation/bundle-board.ts';
import { showRefusal } from '../bridge/toasts.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';

interface BundleOfferUse {
  readonly isPending: boolean;
  readonly offer: (proposal: BundleProposal) => void;
  readonly takeOff: (offer: OfferedBundle) => void;
}

/** Puts sets on offer and takes them off; a toast takes either back. */
export function useBundleOffer(): BundleOfferUse {
  const begin = useStudioChange('recommendation.offerBundle');
  const setOffered = useStudioChange('recommendation.setBundleOffered');
  const change = (uid: string, isOffered: boolean): void =>
    setOffered.mutate({ uid, isOffered }, { onError: (error) => showRefusal(error) });
  const say = (uid: string, isOffered: boolean): void =>
    showUndoToast({
      id: 'bundle-offer',
      message: <FormattedMessage id={isOffered ? 'bundles.offered' : 'bundles.taken-off'} />,
      undoLabel: <FormattedMessage id="ui.undo" />,
      onUndo: () => change(uid, !isOffered),
    });
  return {
    isPending: begin.isPending || setOffered.isPending,
    offer: ({ productIds, discountBasisPoints }) =>
      begin.mutate({ productIds, discountBasisPoints }, { onError: (error) => showRefusal(error), onSuccess: ({ uid }) => say(uid, true) }),
    takeOff: ({ uid }) =>
      setOffered.mutate({ uid, isOffered: false }, { onError: (error) => showRefusal(error), onSuccess: () => say(uid, false) }),
  };
}
