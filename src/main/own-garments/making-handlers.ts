import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { basePattern } from '../../shared/garments/own/base-patterns.ts';
import { checkMapping } from '../../shared/garments/own/check-mapping.ts';
import { checkRows } from '../../shared/garments/own/check-size-chart.ts';
import { garmentFileLimits, type InspectedFile } from '../../shared/garments/own/garment-file.ts';
import type { GarmentOrder } from '../../shared/garments/own/garment-order.ts';
import type { Making } from '../../shared/garments/own/making.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { CallOutput, ParsedInput } from '../../shared/studio-contract.ts';
import type { RowSource } from '../database/row-source.ts';

/** What makes garments in the background. */
export interface Maker {
  current(): Making | null;
  begin(order: GarmentOrder): void;
  inspect(bytes: Uint8Array<ArrayBuffer>): Promise<Pick<InspectedFile, 'extentM' | 'parts'>>;
  cancel(): Promise<void>;
}

/** What the calls about the making of garments need. */
export interface MakingDependencies {
  readonly maker: Maker;
  readonly source: RowSource;
  /** Asks the person for a GLB; null when they cancelled. */
  readonly askForGlb: () => Promise<string | null>;
}

/** The calls about the making of garments; the path of a file never comes from a window. */
export function makingHandlers({ maker, source, askForGlb }: MakingDependencies) {
  let chosen: { readonly token: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly partCount: number } | undefined;

  const begin = (order: GarmentOrder): { uid: string } => {
    maker.begin(order);
    return { uid: order.uid };
  };
  const about = (): { uid: string; createdAtMs: number } => ({ uid: source.newUid(), createdAtMs: source.nowMs() });

  return {
    'garments.getMaking': () => maker.current(),
    'garments.makeFromMeasures': ({ name, baseKey, rows }: ParsedInput<'garments.makeFromMeasures'>) => {
      const [issue] = checkRows(rows, basePattern(baseKey));
      if (issue !== undefined) throw new AppError('garment.chart-refused', { row: issue.row + 1, field: issue.field });
      return begin({ ...about(), kind: 'measures', name, baseKey, rows });
    },
    'garments.chooseFile': async (): Promise<CallOutput<'garments.chooseFile'>> => {
      const path = await askForGlb();
      if (path === null) return null;
      const bytes = await readWhole(path);
      const found = await maker.inspect(bytes);
      const token = randomUUID();
      chosen = { token, bytes, partCount: found.parts.length };
      return { token, fileName: basename(path).slice(0, 200), byteLength: bytes.byteLength, ...found };
    },
    'garments.importFile': ({ token, ...mapping }: ParsedInput<'garments.importFile'>) => {
      if (chosen?.token !== token) throw new AppError('garment.file-gone');
      checkMapping(mapping.parts, chosen.partCount);
      return begin({ ...about(), kind: 'file', mapping, bytes: chosen.bytes });
    },
    'garments.cancelMaking': async () => {
      await maker.cancel();
      return {};
    },
  };
}

/** The size is asked before a byte is read. */
async function readWhole(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const limit = garmentFileLimits.bytes;
  const found = await stat(path).then(({ size }) => size, gone);
  if (found > limit) throw new AppError('garment.file-too-large', { what: 'bytes', found, limit });
  return new Uint8Array(await readFile(path).catch(gone));
}

function gone(cause: unknown): never {
  throw new AppError('garment.file-gone', {}, { cause });
}
