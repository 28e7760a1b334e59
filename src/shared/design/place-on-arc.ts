import { arcRadiusMm } from './arc-radius.ts';
import type { TypesetLayer } from './layer.ts';
import { mapOutline, type Outline } from './outline.ts';
import type { PlacedCluster } from './shape-line.ts';
import type { TextBlock } from './text-block.ts';

interface Arc {
  readonly centreXMm: number;
  readonly centreYMm: number;
  /** To the baseline. */
  readonly radiusMm: number;
  /** 1 bends like a rainbow, -1 like a smile. */
  readonly bend: 1 | -1;
}

/**
 * Sets lines along concentric arcs. Shrunken letters stay centred in the band that full-size capitals would fill.
 *
 * @param fullCapHeightMm the capitals' height before shrinking
 */
export function placeOnArc(block: TextBlock, layer: TypesetLayer, angleDeg: number, fullCapHeightMm: number): Outline {
  const { widthMm, heightMm } = layer.frame;
  const bend = angleDeg > 0 ? 1 : -1;
  const radiusMm = arcRadiusMm(widthMm, angleDeg);
  const centreYMm = bend > 0 ? fullCapHeightMm + radiusMm : heightMm - radiusMm;
  const inset = ((fullCapHeightMm - block.capHeightMm) / 2) * bend;
  const halfSpanMm = (radiusMm * Math.abs(angleDeg) * Math.PI) / 360;
  return block.lines.flatMap((line, index) => {
    const lineRadiusMm = radiusMm + inset - bend * index * block.lineStepMm;
    const arc: Arc = { centreXMm: widthMm / 2, centreYMm, radiusMm: Math.max(1, lineRadiusMm), bend };
    const lineMm = line.widthEm * block.fontSizeMm;
    const startMm = { left: -halfSpanMm, center: -lineMm / 2, right: halfSpanMm - lineMm }[layer.align];
    return line.clusters.flatMap((cluster) => placeCluster(cluster, startMm, block.fontSizeMm, arc));
  });
}

function placeCluster(cluster: PlacedCluster, startMm: number, fontSizeMm: number, arc: Arc): Outline {
  const originMm = startMm + cluster.startEm * fontSizeMm;
  const middleMm = originMm + (cluster.advanceEm * fontSizeMm) / 2;
  return mapOutline(cluster.outline, (x, y) => {
    const alongMm = originMm + x * fontSizeMm;
    return cluster.joined ? pointOnArc(arc, alongMm, 0, y * fontSizeMm) : pointOnArc(arc, middleMm, alongMm - middleMm, y * fontSizeMm);
  });
}

/** A point `asideMm` along the tangent and `downMm` below the baseline at `alongMm` from the apex. */
function pointOnArc(arc: Arc, alongMm: number, asideMm: number, downMm: number): readonly [number, number] {
  const angle = (alongMm / arc.radiusMm) * arc.bend;
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  const apexYMm = arc.centreYMm - arc.bend * arc.radiusMm;
  const x = arc.centreXMm + arc.bend * arc.radiusMm * sin;
  const y = apexYMm + arc.bend * arc.radiusMm * (1 - cos);
  return [x + asideMm * cos - downMm * sin, y + asideMm * sin + downMm * cos];
}
