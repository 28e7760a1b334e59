import { drawConstructionDetail, type DetailMap } from './construction-detail.ts';
import type { Panel, PanelKey } from './garment-metadata.ts';

/** What a picture of any size needs to know about how panels are made, beside what a plate has baked in. */
export interface PanelMaking {
  /** How much washing has rubbed at a place, 0..1. */
  wornAt(panelKey: PanelKey, xMm: number, yMm: number): number;
  /** Whether it is knitted in ribs along its y. */
  isRib(panelKey: PanelKey): boolean;
}

const pixelsPerMm = 1;

/** The making of a size's panels; each is drawn when its wear is first asked for, some 30 ms for a body panel. */
export function panelMaking(panels: Readonly<Record<PanelKey, Panel>>): PanelMaking {
  const drawn = new Map<PanelKey, DetailMap>();
  const mapOf = (panelKey: PanelKey): DetailMap | undefined => {
    const panel = panels[panelKey];
    if (!panel || drawn.has(panelKey)) return drawn.get(panelKey);
    drawn.set(panelKey, drawConstructionDetail(panel, pixelsPerMm));
    return drawn.get(panelKey);
  };
  return {
    wornAt(panelKey, xMm, yMm) {
      const map = mapOf(panelKey);
      return map ? wornAt(map, (xMm - map.originXMm) * pixelsPerMm - 0.5, (yMm - map.originYMm) * pixelsPerMm - 0.5) : 0;
    },
    isRib: (panelKey) => panels[panelKey]?.kind === 'rib',
  };
}

function wornAt({ data, widthPx, heightPx }: DetailMap, x: number, y: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  if (column < 0 || row < 0 || column + 1 >= widthPx || row + 1 >= heightPx) return 0;
  const [fx, fy] = [x - column, y - row];
  const at = (row * widthPx + column) * 4 + 3;
  const below = at + widthPx * 4;
  const top = data[at]! * (1 - fx) + data[at + 4]! * fx;
  return (top * (1 - fy) + (data[below]! * (1 - fx) + data[below + 4]! * fx) * fy) / 255;
}
