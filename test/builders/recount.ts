import type { DesignDocument } from '../../src/shared/design/design-document.ts';
import type { Message } from '../../src/shared/kernel/message.ts';
import type { SalesLedger } from './sales-ledger.ts';

/** A reason, and what it was given for. */
export interface Stated {
  readonly reason: Message;
  readonly customerId: number | null;
  readonly productId: number;
  readonly colourwayId: number;
  readonly sizeKey: string | null;
  /** What was drawn, of a finished design; what is open in the studio, of advice. */
  readonly document?: DesignDocument | undefined;
  /** A part that goes with what is open. */
  readonly value?: string;
  readonly nowMs: number;
}

/** What the figures of a reason must be by the shop's rows; what it claims without a figure is expected to be so. */
export type Recount = (ledger: SalesLedger, stated: Stated & { readonly values: Readonly<Record<string, unknown>> }) => object;

/** The one product of a name, as reasons name it. */
export const NAMED = '(SELECT id FROM shop.products WHERE name = @product)';
