import { z } from 'zod';
import { idSchema } from '../../shared/kernel/ids.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { CallOutput, Emit, ParsedInput } from '../../shared/studio-contract.ts';
import { importStartSchema, startImport, type ImportDependencies, type RunningImport } from './import-steps.ts';
import { startRemoval, type RunningRemoval } from './remove-import.ts';
import { historyRepository } from './repository.ts';

/** What the calls of history and the orders of an import need. */
export interface HistoryDependencies extends ImportDependencies {
  readonly emit: Emit;
}

/** The reading calls of history, and the orders by which the main process has an import written, a step at a time. */
export function historyHandlers(deps: HistoryDependencies) {
  const { db, emit, source } = deps;
  const repository = historyRepository(db);
  let running: RunningImport | undefined;
  let removal: RunningRemoval | undefined;

  const current = (): RunningImport => {
    if (running === undefined) throw new AppError('import.not-checked');
    return running;
  };
  const letGo = (): void => {
    running?.close();
    running = undefined;
  };

  return {
    'history.list': (): CallOutput<'history.list'> => repository.listImports(),
    'history.listOrders': (filter: ParsedInput<'history.listOrders'>): CallOutput<'history.listOrders'> => repository.listOrders(filter),
    'worker.beginImport': (input: unknown): { importId: number } => {
      letGo();
      running = startImport(deps, importStartSchema.parse(input));
      return { importId: running.importId };
    },
    'worker.importStep': (): number => current().step(),
    'worker.finishImport': () => {
      const { importId } = current();
      current().finish();
      letGo();
      emit('history.changed', { importId, change: 'added' });
      return repository.getImport(importId);
    },
    'worker.beginRemoval': (input: unknown) => {
      const importId = idSchema.parse(input);
      letGo();
      const { state } = repository.getImport(importId);
      removal = startRemoval(db, importId, source.nowMs());
      if (state === 'done') emit('history.changed', { importId, change: 'removed' });
      return {};
    },
    'worker.removalStep': () => {
      if (removal === undefined) throw new AppError('contract.internal');
      return { done: removal.step(), keptCustomers: removal.keptCustomers() };
    },
  };
}

/** The answer to `worker.removalStep`. */
export const removalStepSchema = z.object({ done: z.boolean(), keptCustomers: z.int() });
