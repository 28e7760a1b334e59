import { z } from 'zod';
import type { Product } from '../../shared/catalog/product.ts';
import { ownGarmentKey, ownGarmentSchema } from '../../shared/garments/own/own-garment.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { uidSchema } from '../../shared/kernel/ids.ts';
import type { CallHandlers, Emit } from '../../shared/studio-contract.ts';
import { inTransaction, type WritableDatabase } from '../database/connection.ts';
import type { OwnGarmentsRepository } from './repository.ts';

/** The call about garments that are ready. */
export function ownGarmentsHandlers(ownGarments: OwnGarmentsRepository): Pick<CallHandlers<'garments'>, 'garments.listOwn'> {
  return { 'garments.listOwn': () => ownGarments.list() };
}

/** What the main process's own orders about garments need. */
export interface OwnGarmentOrdersDependencies {
  readonly db: WritableDatabase;
  readonly ownGarments: OwnGarmentsRepository;
  readonly listProducts: () => readonly Pick<Product, 'garmentKey'>[];
  readonly emit: Emit;
}

/** The orders that keep rows and folders together; the main process holds the folders. */
export function ownGarmentOrders({ db, ownGarments, listProducts, emit }: OwnGarmentOrdersDependencies) {
  const countWearing = (uid: string): number => listProducts().filter(({ garmentKey }) => garmentKey === ownGarmentKey(uid)).length;
  const refuseWorn = (uid: string): void => {
    const products = countWearing(uid);
    if (products > 0) throw new AppError('garment.worn', { products });
  };
  const tellIf = (changed: boolean): Record<string, never> => {
    if (changed) emit('garments.ownChanged', {});
    return {};
  };

  return {
    /** Adds the garments whose files are in place and which have no row yet. */
    'worker.keepOwnGarments': (garments: unknown) => {
      const whole = z.array(ownGarmentSchema).parse(garments);
      return tellIf(inTransaction(db, () => whole.filter((garment) => ownGarments.insert(garment)).length) > 0);
    },
    /** Refuses a garment that may not be deleted: an unknown one, or one that a product is made of. */
    'worker.checkDeletable': (uid: unknown) => {
      refuseWorn(ownGarments.get(uidSchema.parse(uid)).uid);
      return {};
    },
    /** Removes a garment's row, if there is one; refuses with `garment.worn`. */
    'worker.forgetOwnGarment': (input: unknown) => {
      const uid = uidSchema.parse(input);
      return tellIf(
        inTransaction(db, () => {
          refuseWorn(uid);
          return ownGarments.remove(uid);
        }),
      );
    },
    /** Removes the rows without files that no product needs; they come back with their files. */
    'worker.forgetMissingGarments': (present: unknown) => {
      const uids = new Set(z.array(uidSchema).parse(present));
      const removeMissing = (): number =>
        ownGarments.list().filter(({ uid }) => !uids.has(uid) && countWearing(uid) === 0 && ownGarments.remove(uid)).length;
      return tellIf(inTransaction(db, removeMissing) > 0);
    },
  };
}
