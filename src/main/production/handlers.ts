import { AppError } from '../../shared/kernel/errors.ts';
import type { CallOutput, ParsedInput } from '../../shared/studio-contract.ts';
import { writeFileAtomically } from '../database/replace-file.ts';

/** What the calls about files need. */
export interface ProductionDependencies {
  /** Asks the person where to keep a file; null when they cancelled. */
  readonly askForFile: (suggestedName: string) => Promise<string | null>;
}

/** The calls about files that leave the studio. */
export function productionHandlers({ askForFile }: ProductionDependencies) {
  return {
    'production.saveFile': async ({
      suggestedName,
      bytes,
    }: ParsedInput<'production.saveFile'>): Promise<CallOutput<'production.saveFile'>> => {
      const savedAs = await askForFile(suggestedName);
      if (savedAs !== null) writeWhole(savedAs, bytes);
      return { savedAs };
    },
  };
}

function writeWhole(file: string, bytes: Uint8Array): void {
  try {
    writeFileAtomically(file, bytes);
  } catch (cause) {
    const isFull = cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC';
    throw new AppError(isFull ? 'database.disk-full' : 'file.unwritable', {}, { cause });
  }
}
