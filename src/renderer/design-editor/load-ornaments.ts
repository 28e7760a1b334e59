import { ornamentFileSchema, type Ornament } from '../../shared/design/ornament.ts';
import { AppError } from '../../shared/kernel/errors.ts';

const file = 'app://studio/resources/ornaments/ornaments.json';

/** Reads the house's ornaments (some 0.6 MB); throws AppError `contract.internal` when their file cannot be read. */
export async function loadOrnaments(): Promise<readonly Ornament[]> {
  const response = await fetch(file).catch(() => undefined);
  if (!response?.ok) throw new AppError('contract.internal', { what: file });
  return ornamentFileSchema.parse(await response.json()).ornaments;
}
