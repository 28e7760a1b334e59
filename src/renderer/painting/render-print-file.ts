import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { AreaSizeMm } from './paint-area.ts';
import { createWorkerClient } from './worker-client.ts';

/** The dots per inch of a print file unless asked otherwise. */
export const printFileDpi = 300;

export interface PrintFileRequest {
  document: DesignDocument;
  areaKey: string;
  areaSizeMm: AreaSizeMm;
  dpi: number;
}

const worker = createWorkerClient<PrintFileRequest, Uint8Array>(
  () => new Worker(new URL('./print-file.worker.ts', import.meta.url), { type: 'module' }),
);

/**
 * The print file of one print area: a PNG with alpha and its density, painted in a worker.
 * @throws AppError design.area-not-found, design.text-uncovered, design.font-missing, design.picture-empty, asset.missing, asset.unreadable
 */
export function renderPrintFile(
  document: DesignDocument,
  areaKey: string,
  areaSizeMm: AreaSizeMm,
  dpi: number = printFileDpi,
): Promise<Uint8Array> {
  return worker.call({ document, areaKey, areaSizeMm: { widthMm: areaSizeMm.widthMm, heightMm: areaSizeMm.heightMm }, dpi });
}
