import { Button } from '@mantine/core';
import { IconFileCheck } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Order } from '../../shared/orders/order.ts';
import { ProofChip } from '../bridge/proof-chip.tsx';
import { useProofRequest } from '../bridge/proof-request.ts';
import { showRefusal } from '../bridge/toasts.tsx';
import { loadPrintSources } from './load-print-sources.ts';
import type { OrderGroup } from './order-groups.ts';

interface OrderProofProps {
  readonly order: Order;
  readonly group: OrderGroup;
  /** The first line's design as it was sold. */
  readonly document: DesignDocument | null;
}

/** The proof of a sold design in all of its sizes: the way to it, and where it stands. */
export function OrderProof({ order, group, document }: OrderProofProps): React.JSX.Element {
  const ask = useProofRequest((request) => request.ask);
  const loading = useMutation({
    mutationFn: () => loadPrintSources(order, group.lines),
    onSuccess: (sources) => {
      const { id, number, customerName } = order;
      ask({ sources, sizeKey: group.first.sizeKey, design: null, order: { id, number, customerName } });
    },
    onError: (error) => showRefusal(error),
  });
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFileCheck size={16} stroke={1.5} aria-hidden />}
        loading={loading.isPending}
        onClick={() => loading.mutate()}
        data-action="proof"
      >
        <FormattedMessage id="proof.open" />
      </Button>
      <ProofChip designId={null} document={document} onOpen={() => loading.mutate()} />
    </>
  );
}
