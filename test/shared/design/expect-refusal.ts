import { expect } from 'vitest';
import { AppError } from '../../../src/shared/kernel/errors.ts';
import type { ErrorCode } from '../../../src/shared/kernel/error-codes.ts';

/** Runs what must be refused and holds that it was, with this code. */
export function expectRefusal(run: () => unknown, code: ErrorCode): AppError {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
    if (error instanceof AppError) {
      expect(error.code).toBe(code);
      return error;
    }
  }
  throw new Error(`expected a refusal with ${code}`);
}
