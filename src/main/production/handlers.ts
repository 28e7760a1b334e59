import type { CallOutput, ParsedInput } from '../../shared/studio-contract.ts';
import { writeSavedFile } from '../database/replace-file.ts';

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
      if (savedAs !== null) writeSavedFile(savedAs, bytes);
      return { savedAs };
    },
  };
}
