import type { ReactNode } from 'react';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import { relativeLuminance } from '../../shared/garments/cloth-color.ts';
import type { Panel } from '../../shared/garments/garment-metadata.ts';
import type { AreaView } from '../design-editor/area-view.ts';
import { nearestSize } from '../garment-preview/garment-source.ts';
import type { ProductChoice } from './product-choice.ts';
import { useGarment } from './use-garment.ts';

interface FlatGarmentProps {
  choice: ProductChoice;
  area: ProductPrintArea;
  view: AreaView;
}

/** The panel of cloth that carries the area, flat and true to scale, in the garment's colour. */
export function FlatGarment({ choice, area, view }: FlatGarmentProps): ReactNode {
  const panel = usePanel(choice, area);
  const { hex } = choice.colourway;
  const line = relativeLuminance(hex) > 0.3 ? 'rgb(0 0 0 / 22%)' : 'rgb(255 255 255 / 26%)';
  const x = (xMm: number): number => view.offsetXPx + (xMm - area.originXMm) * view.pxPerMm;
  const y = (yMm: number): number => view.offsetYPx + (yMm - area.originYMm) * view.pxPerMm;
  const points = (pointsMm: readonly (readonly [number, number])[]): string =>
    pointsMm.map(([xMm, yMm]) => `${x(xMm).toFixed(1)},${y(yMm).toFixed(1)}`).join(' ');
  if (!panel) {
    return (
      <rect
        x={view.offsetXPx - 12}
        y={view.offsetYPx - 12}
        width={area.widthMm * view.pxPerMm + 24}
        height={area.heightMm * view.pxPerMm + 24}
        rx={10}
        fill={hex}
      />
    );
  }
  return (
    <>
      <polygon points={points(panel.outlineMm)} fill={hex} stroke={line} strokeWidth={1} strokeLinejoin="round" />
      {Object.entries(panel.edges).map(([key, edge]) => (
        <polyline
          key={key}
          points={points(edge.pointsMm)}
          fill="none"
          stroke={line}
          strokeWidth={edge.kind === 'hem' ? 1.5 : 1}
          strokeDasharray={edge.kind === 'hem' || edge.kind === 'rim' ? '5 3' : undefined}
        />
      ))}
    </>
  );
}

/** The area's panel on the garment's nearest size; undefined until it is read, or when the garment has none: then the area lies on plain cloth. */
function usePanel({ product, variant }: ProductChoice, area: ProductPrintArea): Panel | undefined {
  const garment = useGarment(product.garmentKey);
  if (!garment) return undefined;
  const size = nearestSize(garment, variant.sizeKey, () => true);
  return size === undefined ? undefined : garment.sizes[size]?.panels[area.panelKey];
}
