import type { ErasingCall } from '../../shared/customers/erasing.ts';
import type { MergingCall } from '../../shared/customers/merging.ts';
import { noMeasures } from '../../shared/customers/measures.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { CallHandlers, Emit } from '../../shared/studio-contract.ts';
import { inTransaction, type WritableDatabase } from '../database/connection.ts';
import type { RowSource } from '../database/row-source.ts';
import type { NewConsent } from './consent-statements.ts';
import type { CustomersRepository } from './repository.ts';

/** What the customers' calls need; what belongs to other domains is handed over by whoever composes them. */
export interface CustomersDependencies {
  readonly db: WritableDatabase;
  readonly customers: CustomersRepository;
  readonly source: RowSource;
  readonly emit: Emit;
  /** Deletes what was kept of a customer for suggestions; gives how many rows there were. */
  readonly forgetInteractions: (customerId: number) => number;
}

/** The customers' calls. */
export function customersHandlers(deps: CustomersDependencies): Omit<CallHandlers<'customers'>, ErasingCall | MergingCall> {
  const { customers, source, emit } = deps;
  return {
    'customers.search': ({ query, limit }) => customers.search(query, limit),
    'customers.get': ({ customerId }) => customers.get(customerId),
    'customers.getPreferences': ({ customerId }) => customers.getPreferences(customerId),
    'customers.setPreferences': ({ customerId, ...preferences }) => customers.setPreferences(customerId, preferences),
    'customers.getMeasures': ({ customerId }) => customers.getMeasures(customerId),
    'customers.setMeasures': ({ customerId, ...measures }) => {
      if (!customers.hasConsent(customerId, 'suggestions')) throw new AppError('customer.no-consent');
      customers.setMeasures(customerId, measures);
      emit('customers.changed', { customerId });
      return measures;
    },
    'customers.listConsents': ({ customerId }) => customers.listConsents(customerId),
    'customers.setConsent': ({ customerId, purpose, given }) => {
      const forgotten = inTransaction(deps.db, () => answerConsent(deps, { customerId, purpose, given, atMs: source.nowMs() }));
      emit('customers.changed', { customerId });
      if (forgotten > 0) emit('interactions.forgotten', { customerId, forgotten });
      return customers.listConsents(customerId);
    },
    'customers.add': (customer) => {
      const added = customers.insert({ ...customer, uid: source.newUid(), createdAtMs: source.nowMs() });
      emit('customers.changed', { customerId: added.id });
      return added;
    },
  };
}

/** Appends an answer within the caller's transaction; a no deletes at once what was kept for the purpose, and gives how many rows there were. */
export function answerConsent(
  { customers, forgetInteractions }: Pick<CustomersDependencies, 'customers' | 'forgetInteractions'>,
  answer: NewConsent,
): number {
  customers.insertConsent(answer);
  if (answer.given) return 0;
  customers.setMeasures(answer.customerId, noMeasures);
  return forgetInteractions(answer.customerId);
}
