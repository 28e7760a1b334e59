import { AppError } from '../../shared/kernel/errors.ts';
import type { InteractionsRepository, NewInteraction } from './repository.ts';

/** What decides whether something is kept under a name. */
export interface KeepingDependencies {
  readonly interactions: Pick<InteractionsRepository, 'insert' | 'count'>;
  readonly hasCustomer: (customerId: number) => boolean;
  /** Whether a customer agreed that what they do is kept for suggestions. */
  readonly mayKeep: (customerId: number) => boolean;
}

/**
 * Keeps what a customer did under their id if they agreed to it; else only a count grows that names nobody. Gives the
 * row's id, null where there is only a count.
 *
 * @returns the row that is kept; null when none is
 * @throws AppError record.not-found for a customer that there is not
 */
export function keepInteraction(deps: KeepingDependencies, interaction: NewInteraction): number | null {
  const { customerId } = interaction;
  if (customerId !== null && !deps.hasCustomer(customerId)) throw new AppError('record.not-found', { kind: 'customer', id: customerId });
  if (customerId !== null && deps.mayKeep(customerId)) return deps.interactions.insert(interaction);
  deps.interactions.count(interaction);
  return null;
}
