import { z } from 'zod';
import { errorCodes, type ErrorCode } from './error-codes.ts';

/** What a message may mention: numbers and short technical words, never a person's name or typed text. */
export type ErrorParams = Readonly<Record<string, string | number | boolean>>;

/** An error as it crosses a process boundary: data, not a sentence. */
export const errorDataSchema = z.object({
  code: z.enum(errorCodes),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

/** An error as it crosses a process boundary: data, not a sentence. */
export type ErrorData = z.infer<typeof errorDataSchema>;

/** A refusal that a person can act on; anything else that is thrown is a fault of ours. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}

/** The data form of whatever was thrown; an unforeseen error becomes `contract.internal` without its text. */
export function toErrorData(thrown: unknown): ErrorData {
  if (thrown instanceof AppError) return { code: thrown.code, params: { ...thrown.params } };
  return { code: 'contract.internal', params: {} };
}

/** The throwable form of an error that arrived from another process. */
export function fromErrorData(data: ErrorData): AppError {
  return new AppError(data.code, data.params);
}
