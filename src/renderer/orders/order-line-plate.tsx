import { sideOfDesign } from '../../shared/design/design-side.ts';
import type { OrderLine } from '../../shared/orders/order.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { PlateImage } from '../garment-preview/plate-image.tsx';

interface OrderLinePlateProps {
  readonly line: OrderLine;
  readonly widthPx: number;
  readonly alt?: string;
}

/** An order line as it was sold: the snapshot of its design on its garment. */
export function OrderLinePlate({ line, widthPx, alt = '' }: OrderLinePlateProps): React.JSX.Element | null {
  const product = useStudioQuery('catalog.listProducts', {}).data?.find((item) => item.id === line.productId);
  const snapshot = useStudioQuery('design.getSnapshot', { snapshotId: line.snapshotId });
  if (product === undefined || snapshot.isPending) return null;
  const document = snapshot.data?.document ?? null;
  return (
    <PlateImage
      garmentKey={product.garmentKey}
      sizeKey={line.sizeKey}
      camera={sideOfDesign(document, product.printAreas, line.sizeKey)}
      garmentHex={line.colourwayHex}
      finish={product.colourways.find(({ id }) => id === line.colourwayId)?.finish ?? 'plain'}
      document={document}
      printAreas={product.printAreas}
      widthPx={widthPx}
      alt={alt}
    />
  );
}
