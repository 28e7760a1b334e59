import { z } from 'zod';
import { ownGarmentSchema } from '../../shared/garments/own/own-garment.ts';
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
  readonly emit: Emit;
}

/** `worker.keepOwnGarments` adds the garments whose files are in place and which have no row yet. */
export function ownGarmentOrders({ db, ownGarments, emit }: OwnGarmentOrdersDependencies) {
  return {
    'worker.keepOwnGarments': (garments: unknown): Record<string, never> => {
      const whole = z.array(ownGarmentSchema).parse(garments);
      const added = inTransaction(db, () => whole.filter((garment) => ownGarments.insert(garment)).length);
      if (added > 0) emit('garments.ownChanged', {});
      return {};
    },
  };
}
