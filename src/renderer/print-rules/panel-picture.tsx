import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { GarmentMetadata, Panel } from '../../shared/garments/garment-metadata.ts';
import { loadGarmentMetadata } from '../garment-preview/garment-source.ts';

interface PanelPictureProps {
  readonly garmentKey: string;
  readonly area: ProductPrintArea;
  /** The other areas of the same panel and size. */
  readonly others: readonly ProductPrintArea[];
}

/** Room around the panel for the numbers' strokes, in mm. */
const marginMm = 12;

/** The cut piece with the print area on it, to scale; says so where the area leaves the cloth. */
export function PanelPicture({ garmentKey, area, others }: PanelPictureProps): React.JSX.Element | null {
  const panel = usePanel(garmentKey, area);
  if (panel === undefined) return null;
  const box = boxOf([...panel.outlineMm, ...cornersOf(area), [0, 0]]);
  const leaves = cornersOf(area).some(([x, y]) => !isInside(panel.outlineMm, x, y));
  return (
    <figure className="tb-rules-panel" data-leaves={leaves || undefined}>
      <svg viewBox={`${box.x - marginMm} ${box.y - marginMm} ${box.width + 2 * marginMm} ${box.height + 2 * marginMm}`} aria-hidden>
        <polygon className="tb-rules-cloth" points={panel.outlineMm.map(([x, y]) => `${x},${y}`).join(' ')} />
        {others.map((other) => (
          <AreaRectangle key={other.key} area={other} className="tb-rules-other" />
        ))}
        <AreaRectangle area={area} className="tb-rules-area" />
        <path className="tb-rules-zero" d="M-9 0H9M0-9V9" />
      </svg>
      <figcaption aria-live="polite">
        <FormattedMessage id={leaves ? 'rules.leaves-cloth' : 'rules.on-cloth'} values={{ size: area.sizeKey }} />
      </figcaption>
    </figure>
  );
}

function AreaRectangle({ area, className }: { readonly area: ProductPrintArea; readonly className: string }): React.JSX.Element {
  return <rect className={className} x={area.originXMm} y={area.originYMm} width={area.widthMm} height={area.heightMm} />;
}

function usePanel(garmentKey: string, { sizeKey, panelKey }: ProductPrintArea): Panel | undefined {
  const [garment, setGarment] = useState<GarmentMetadata>();
  useEffect(() => {
    let wanted = true;
    loadGarmentMetadata(garmentKey).then(
      (metadata) => wanted && setGarment(metadata),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [garmentKey]);
  return garment?.sizes[sizeKey]?.panels[panelKey];
}

function cornersOf({ originXMm: x, originYMm: y, widthMm, heightMm }: ProductPrintArea): [number, number][] {
  return [
    [x, y],
    [x + widthMm, y],
    [x + widthMm, y + heightMm],
    [x, y + heightMm],
  ];
}

function boxOf(points: readonly (readonly [number, number])[]): { x: number; y: number; width: number; height: number } {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Whether a point lies in a closed outline: a ray to the right crosses it an odd number of times. */
function isInside(outline: readonly (readonly [number, number])[], x: number, y: number): boolean {
  let inside = false;
  for (const [at, [x1, y1]] of outline.entries()) {
    const [x2, y2] = outline[(at + 1) % outline.length]!;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
