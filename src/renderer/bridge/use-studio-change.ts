import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { AppError } from '../../shared/kernel/errors.ts';
import type { CallInput, CallName, CallOutput } from '../../shared/studio-contract.ts';
import { callStudio } from './call-studio.ts';

/** Changes data through the contract; what it made stale is asked again by itself; errors are AppErrors. */
export function useStudioChange<Name extends CallName>(name: Name): UseMutationResult<CallOutput<Name>, AppError, CallInput<Name>> {
  return useMutation<CallOutput<Name>, AppError, CallInput<Name>>({ mutationFn: (input) => callStudio(name, input) });
}
