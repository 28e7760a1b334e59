import type { InspectedFile } from '../../shared/garments/own/garment-file.ts';
import type { ErrorData } from '../../shared/kernel/errors.ts';
import type { MadeGarment } from '../../shared/garments/own/garment-order.ts';
import type { Fault } from './worker-messages.ts';

/** What the garment worker sends; everything but progress and faults is its last word. */
export type GarmentWorkerMessage =
  | { readonly kind: 'progress'; readonly sizeKey: string; readonly share: number }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'inspected'; readonly file: Pick<InspectedFile, 'extentM' | 'parts'> }
  | { readonly kind: 'made'; readonly made: MadeGarment }
  | { readonly kind: 'error'; readonly error: ErrorData };
