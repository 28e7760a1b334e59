import type { z } from 'zod';
import type { CallSpec, Reply } from '../../shared/kernel/contract.ts';
import { AppError, toErrorData } from '../../shared/kernel/errors.ts';
import { studioContract } from '../../shared/studio-contract.ts';

/** The registration of a call, or nothing for a name that the contract does not have. */
export function findCallSpec(name: string): CallSpec | undefined {
  const [domain = '', call = '', ...rest] = name.split('.');
  if (rest.length > 0 || !Object.hasOwn(studioContract, domain)) return undefined;
  const calls: Record<string, CallSpec> = studioContract[domain as keyof typeof studioContract].calls;
  return Object.hasOwn(calls, call) ? calls[call] : undefined;
}

/** The input in its parsed form; refuses with `contract.invalid-input`, naming the place but not the value. */
export function parseInput(spec: CallSpec, input: unknown): unknown {
  const parsed = spec.input.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError('contract.invalid-input', firstIssue(parsed.error));
}

/** Runs a handler and puts its parsed output, or its refusal, in the form that crosses the boundary. */
export async function answerCall(spec: CallSpec, handler: () => unknown, onFault: (thrown: unknown) => void): Promise<Reply> {
  try {
    const parsed = spec.output.safeParse(await handler());
    if (parsed.success) return { ok: true, value: parsed.data };
    throw new AppError('contract.invalid-output', firstIssue(parsed.error), { cause: parsed.error });
  } catch (thrown) {
    return refuse(thrown, onFault);
  }
}

/** A refusal as data; what is no refusal but a fault of ours is also reported. */
export function refuse(thrown: unknown, onFault: (thrown: unknown) => void): Reply {
  const error = toErrorData(thrown);
  if (error.code === 'contract.internal' || error.code === 'contract.invalid-output') onFault(thrown);
  return { ok: false, error };
}

function firstIssue(error: z.ZodError): { path: string; issue: string } {
  const [issue] = error.issues;
  return { path: issue?.path.join('.') ?? '', issue: issue?.code ?? '' };
}
