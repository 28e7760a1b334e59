import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import type { Order } from '../../shared/orders/order.ts';
import { usePrintRequest } from '../bridge/print-request.ts';
import { showRefusal } from '../bridge/toasts.tsx';
import { loadPrintSources } from './load-print-sources.ts';
import type { PlacedLine } from './order-groups.ts';

interface PrintFilesButtonProps {
  readonly order: Order;
  readonly lines: readonly PlacedLine[];
}

/** Asks for the print files of some lines of an order. */
export function PrintFilesButton({ order, lines }: PrintFilesButtonProps): React.JSX.Element {
  const ask = usePrintRequest((request) => request.ask);
  const loading = useMutation({
    mutationFn: () => loadPrintSources(order, lines),
    onSuccess: (sources) => ask({ sources }),
    onError: (error) => showRefusal(error),
  });
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden />}
      loading={loading.isPending}
      onClick={() => loading.mutate()}
      data-action="print-files"
    >
      <FormattedMessage id="print.open" />
    </Button>
  );
}
