import type { AreaSizeMm } from './fit-area.ts';
import type { Frame, GroupLayer, ShapeLayer } from './layer.ts';
import { ORNAMENT_WIDTH, type Ornament } from './ornament.ts';

/** What a new ornament's layers are told by, besides the ornament itself. */
export interface NewOrnament {
  /** One id for the layer and one for each part of a group. */
  readonly newId: () => string;
  readonly name: string;
  readonly area: AreaSizeMm;
  /** The colour of the first area and of the second one, if there is one. */
  readonly colors: readonly [string, string];
}

const visible = { opacity: 1, hidden: false, locked: false } as const;

/** An ornament in the middle of a print area, four tenths of its width but never taller than half of it: a shape, or a group of two. */
export function newOrnament(ornament: Ornament, { newId, name, area, colors }: NewOrnament): ShapeLayer | GroupLayer {
  const ratio = ornament.height / ORNAMENT_WIDTH;
  const widthMm = Math.min(area.widthMm * 0.4, (area.heightMm * 0.5) / ratio);
  const heightMm = widthMm * ratio;
  const frame = { xMm: (area.widthMm - widthMm) / 2, yMm: (area.heightMm - heightMm) / 2, widthMm, heightMm, rotationDeg: 0 };
  const part = (index: 0 | 1, box: Frame): ShapeLayer => drawPart(ornament, index, { id: newId(), name, frame: box, color: colors[index] });
  if (ornament.paths.length === 1) return part(0, frame);
  const box = { ...frame, xMm: 0, yMm: 0 };
  const id = newId();
  return { kind: 'group', id, name, ...visible, frame, boxWidthMm: widthMm, boxHeightMm: heightMm, children: [part(0, box), part(1, box)] };
}

interface PartWords {
  readonly id: string;
  readonly name: string;
  readonly frame: Frame;
  readonly color: string;
}

function drawPart(ornament: Ornament, index: 0 | 1, { id, name, frame, color }: PartWords): ShapeLayer {
  return {
    kind: 'shape',
    id,
    name,
    ...visible,
    frame,
    geometry: {
      kind: 'path',
      data: ornament.paths[index] ?? '',
      viewBoxWidth: ORNAMENT_WIDTH,
      viewBoxHeight: ornament.height,
      fillRule: 'evenodd',
    },
    fill: { kind: 'solid', color },
    stroke: null,
  };
}
