import { type QueryKey, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { CallInput, CallName, CallOutput } from '../../shared/studio-contract.ts';
import { callStudio } from './call-studio.ts';
import { queryKeyOf } from './stale-queries.ts';

interface StudioQueryOptions {
  /** False waits; used when the input is not known yet. */
  readonly enabled?: boolean;
  /** True shows the last input's answer until the new one is there, for searching while typing; never one person's for another. */
  readonly keepPrevious?: boolean;
}

/** Reads through the contract and stays true by events; errors are AppErrors. */
export function useStudioQuery<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
  options: StudioQueryOptions = {},
): UseQueryResult<CallOutput<Name>, AppError> {
  return useQuery<CallOutput<Name>, AppError>({
    queryKey: queryKeyOf(name, input),
    queryFn: () => callStudio(name, input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true && {
      placeholderData: (previous, asked) => (customerOf(asked?.queryKey) === customerOf(queryKeyOf(name, input)) ? previous : undefined),
    }),
  });
}

/** Whom a question is about, where it is about somebody. */
function customerOf(key: QueryKey | undefined): unknown {
  const input = key?.[1];
  return typeof input === 'object' && input !== null && 'customerId' in input ? input.customerId : undefined;
}
