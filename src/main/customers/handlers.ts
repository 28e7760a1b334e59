import type { CallHandlers, Emit } from '../../shared/studio-contract.ts';
import type { RowSource } from '../database/row-source.ts';
import type { CustomersRepository } from './repository.ts';

/** What the customers' calls need. */
export interface CustomersDependencies {
  readonly customers: CustomersRepository;
  readonly source: RowSource;
  readonly emit: Emit;
}

/** The customers' calls. */
export function customersHandlers({ customers, source, emit }: CustomersDependencies): CallHandlers<'customers'> {
  return {
    'customers.search': ({ query, limit }) => customers.search(query, limit),
    'customers.get': ({ customerId }) => customers.get(customerId),
    'customers.getPreferences': ({ customerId }) => customers.getPreferences(customerId),
    'customers.setPreferences': ({ customerId, ...preferences }) => customers.setPreferences(customerId, preferences),
    'customers.add': (customer) => {
      const added = customers.insert({ ...customer, uid: source.newUid(), createdAtMs: source.nowMs() });
      emit('customers.changed', { customerId: added.id });
      return added;
    },
  };
}
