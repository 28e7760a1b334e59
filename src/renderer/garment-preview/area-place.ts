import { Vector3 } from 'three';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { AreaPlace } from './camera-views.ts';
import type { GarmentModel, GarmentPart } from './load-garment-model.ts';

type AreaRectangle = Pick<ProductPrintArea, 'panelKey' | 'originXMm' | 'originYMm' | 'widthMm' | 'heightMm'>;

/** Where a print area lies on a garment, measured on its mesh; undefined when the garment has no cloth there. */
export function areaPlace({ parts }: Pick<GarmentModel, 'parts'>, area: AreaRectangle): AreaPlace | undefined {
  const part = parts.find(({ panelKey, layer }) => panelKey === area.panelKey && layer !== 'inner');
  const vertices = part ? verticesIn(part, area) : [];
  if (!part || vertices.length === 0) return undefined;
  const centre = new Vector3();
  const outwards = new Vector3();
  const { position, normal } = part.geometry.attributes;
  for (const vertex of vertices) {
    centre.add(new Vector3().fromBufferAttribute(position!, vertex).applyMatrix4(part.matrix));
    outwards.add(new Vector3().fromBufferAttribute(normal!, vertex).transformDirection(part.matrix));
  }
  centre.divideScalar(vertices.length);
  outwards.normalize();
  return { centreM: plain(centre), outwards: plain(outwards), spanM: Math.max(area.widthMm, area.heightMm) / 1000 };
}

function verticesIn({ geometry, uvScaleMm, uvOffsetMm }: GarmentPart, area: AreaRectangle): number[] {
  const uv = geometry.attributes.uv!;
  return Array.from({ length: uv.count }, (_, vertex) => vertex).filter((vertex) => {
    const x = uv.getX(vertex) * uvScaleMm[0] + uvOffsetMm[0] - area.originXMm;
    const y = uv.getY(vertex) * uvScaleMm[1] + uvOffsetMm[1] - area.originYMm;
    return x >= 0 && y >= 0 && x <= area.widthMm && y <= area.heightMm;
  });
}

function plain({ x, y, z }: Vector3): AreaPlace['centreM'] {
  return { x, y, z };
}
