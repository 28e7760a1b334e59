import { AppError } from '../../shared/kernel/errors.ts';
import type { ErrorCode } from '../../shared/kernel/error-codes.ts';

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'database.disk-full',
  EDQUOT: 'database.disk-full',
  ENOENT: 'file.folder-gone',
  ENOTDIR: 'file.folder-gone',
  ENAMETOOLONG: 'file.path-too-long',
};

/** What the file system refused, as a person can act on it. */
export function toDiskError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const reason = thrown instanceof Error && 'code' in thrown ? codes[String(thrown.code)] : undefined;
  return new AppError(reason ?? 'file.unwritable', {}, { cause: thrown });
}
