import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { callStudio } from '../bridge/call-studio.ts';
import { usePrintRequest } from '../bridge/print-request.ts';
import { showRefusal } from '../bridge/toasts.tsx';
import { loadOrderSources } from './load-print-sources.ts';
import type { PickedOrders } from './picked-orders.ts';

/** As many as one call tells. */
const MOST_ORDERS = 500;

/** Asks for the print files of every line of the picked orders; with none picked, of all that were placed and are not in production yet. */
export function PrintOrdersButton({ picked }: { readonly picked: PickedOrders }): React.JSX.Element {
  const ask = usePrintRequest((request) => request.ask);
  const loading = useMutation({
    mutationFn: async () => {
      const placed = { customerId: null, statuses: ['placed' as const], limit: MOST_ORDERS };
      return loadOrderSources(picked.size > 0 ? [...picked.values()] : await callStudio('orders.list', placed));
    },
    onSuccess: (sources) => ask({ sources }),
    onError: (error) => showRefusal(error),
  });
  return (
    <Button
      variant="default"
      leftSection={<IconPrinter size={18} stroke={1.5} aria-hidden />}
      loading={loading.isPending}
      onClick={() => loading.mutate()}
      data-action="print-orders"
    >
      <FormattedMessage id="print.orders" values={{ count: picked.size }} />
    </Button>
  );
}
