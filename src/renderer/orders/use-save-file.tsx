import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Order } from '../../shared/orders/order.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { showDone, showRefusal } from '../bridge/toasts.tsx';
import { renderPrintFile } from '../painting/render-print-file.ts';
import type { PlacedLine } from './order-groups.ts';
import { orderDataBytes, printFileName } from './order-files.ts';

const saySaved = ({ savedAs }: { readonly savedAs: string | null }): void => {
  if (savedAs !== null) showDone(<FormattedMessage id="orders.saved-as" values={{ savedAs }} />);
};

type Saved = { savedAs: string | null };

interface PrintJob extends PlacedLine {
  readonly areaKey: string;
}

/** Paints one area of a sold line at true size and asks where to keep the file. */
export function useSavePrintFile(order: Order): UseMutationResult<Saved, unknown, PrintJob> {
  return useMutation<Saved, unknown, PrintJob>({
    mutationFn: async ({ line, position, areaKey }) => {
      const [snapshot, product] = await Promise.all([
        callStudio('design.getSnapshot', { snapshotId: line.snapshotId }),
        callStudio('catalog.getProduct', { productId: line.productId }),
      ]);
      const area = product.printAreas.find((item) => item.key === areaKey && item.sizeKey === line.sizeKey);
      if (area === undefined) throw new AppError('design.area-not-found', { area: areaKey, size: line.sizeKey });
      const bytes = await renderPrintFile(snapshot.document, areaKey, area);
      return callStudio('production.saveFile', {
        suggestedName: printFileName(order, line, position, areaKey),
        bytes: new Uint8Array(bytes),
      });
    },
    onSuccess: saySaved,
    onError: (error) => showRefusal(error),
  });
}

/** Writes an order with its designs as JSON and asks where to keep it. */
export function useSaveOrderData(order: Order): UseMutationResult<Saved, unknown, void> {
  return useMutation<Saved, unknown, void>({
    mutationFn: async () => {
      const ids = [...new Set(order.lines.map((line) => line.snapshotId))];
      const designs = await Promise.all(ids.map((snapshotId) => callStudio('design.getSnapshot', { snapshotId })));
      return callStudio('production.saveFile', { suggestedName: `${order.number}.json`, bytes: orderDataBytes(order, designs) });
    },
    onSuccess: saySaved,
    onError: (error) => showRefusal(error),
  });
}
