import { AppError } from '../../kernel/errors.ts';
import type { MappedPart } from './garment-file.ts';

/** What is wrong with a mapping as a whole: no front, a role given twice, a role without its print, or not one entry for each part. */
export type MappingProblem = 'front' | 'repeated' | 'print' | 'parts';

export function findMappingProblem(mapped: readonly MappedPart[], partCount: number): MappingProblem | undefined {
  const printed = mapped.filter(({ role }) => role !== 'none');
  if (mapped.length !== partCount) return 'parts';
  if (!printed.some(({ role }) => role === 'front')) return 'front';
  if (new Set(printed.map(({ role }) => role)).size < printed.length) return 'repeated';
  return printed.some(({ print }) => print === null) ? 'print' : undefined;
}

/** @throws AppError `garment.mapping-refused`. */
export function checkMapping(mapped: readonly MappedPart[], partCount: number): void {
  const what = findMappingProblem(mapped, partCount);
  if (what !== undefined) throw new AppError('garment.mapping-refused', { what });
}
