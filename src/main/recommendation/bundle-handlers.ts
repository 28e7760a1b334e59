import { AppError } from '../../shared/kernel/errors.ts';
import { type OfferState, stateOfOffer } from '../../shared/orders/bundle-margin.ts';
import { type BundleOffer, MOST_BUNDLE_OFFERS } from '../../shared/orders/bundle-offer.ts';
import type { CallHandlers, Emit } from '../../shared/studio-contract.ts';
import { inTransaction, type WritableDatabase } from '../database/connection.ts';
import type { RowSource } from '../database/row-source.ts';
import { bundleReader, bundleWriter } from './bundle-statements.ts';

type BundleCalls = 'recommendation.setBundleTerms' | 'recommendation.offerBundle' | 'recommendation.setBundleOffered';

/** The calls about bundles that write. */
export function bundleHandlers(db: WritableDatabase, source: RowSource, emit: Emit): Pick<CallHandlers<'recommendation'>, BundleCalls> {
  const read = bundleReader(db);
  const write = bundleWriter(db);
  const tell = (): void => emit('recommendation.bundlesChanged', {});
  return {
    'recommendation.setBundleTerms': (terms) => {
      write.saveTerms(terms);
      tell();
      return terms;
    },
    'recommendation.offerBundle': ({ productIds, discountBasisPoints }) => {
      const offer: BundleOffer = { uid: source.newUid(), productIds, discountBasisPoints, createdAtMs: source.nowMs(), endedAtMs: null };
      inTransaction(db, () => {
        const products = read.listMembers(productIds);
        assertGiven(stateOfOffer(offer, (id) => products.get(id)?.pieces ?? [], read.getTerms(), read.getShop().taxRateBasisPoints));
        write.endSame(productIds, offer.createdAtMs);
        assertRoom(read.listStanding());
        write.insertOffer(offer);
      });
      tell();
      return offer;
    },
    'recommendation.setBundleOffered': ({ uid, isOffered }) => {
      const changed = inTransaction(db, () => {
        const offer = read.findOffer(uid);
        if (offer === undefined) throw new AppError('record.not-found', { kind: 'bundle', id: uid });
        if ((offer.endedAtMs === null) === isOffered) return offer;
        const endedAtMs = isOffered ? null : source.nowMs();
        if (isOffered) {
          write.endSame(offer.productIds, source.nowMs());
          assertRoom(read.listStanding());
        }
        write.setEnd(uid, endedAtMs);
        return { ...offer, endedAtMs };
      });
      tell();
      return changed;
    },
  };
}

/** An offer begins only where it may be given. */
function assertGiven(state: OfferState): void {
  if (state.kind === 'product-gone') throw new AppError('record.not-found', { kind: 'product', id: state.productIds[0] ?? 0 });
  if (state.kind === 'cost-unknown') throw new AppError('bundle.cost-unknown');
  if (state.kind === 'below-floor') throw new AppError('bundle.below-floor');
}

function assertRoom(standing: readonly BundleOffer[]): void {
  if (standing.length >= MOST_BUNDLE_OFFERS) throw new AppError('bundle.too-many', { limit: MOST_BUNDLE_OFFERS });
}
