import type { PrintArea } from '../print-area.ts';
import { neckLabelArea } from './neck-finish.ts';
import type { FleeceDraft } from './fleece-draft.ts';

interface Extent {
  widthMm: number;
  heightMm: number;
}

const chest: Extent = { widthMm: 89, heightMm: 89 };
const sleeve: Extent = { widthMm: 89, heightMm: 356 };
const neckOutside: Extent = { widthMm: 76, heightMm: 51 };

export const fullFront: Readonly<{ small: Extent; usual: Extent }> = {
  small: { widthMm: 292, heightMm: 330 },
  usual: { widthMm: 305, heightMm: 356 },
};

/** House print areas that every fleece top has; `front` and `back` differ by garment, as does where the cloth lies smooth below the back neck. The catalogue's seed copies them. */
export function fleecePrintAreas(draft: FleeceDraft, front: Extent, back: Extent, belowBackNeckMm: number): PrintArea[] {
  const belowNeckMm = draft.frontNeckDropMm + 58;
  const leftChest = { ...chest, originXMm: 95 - chest.widthMm / 2, originYMm: draft.frontNeckDropMm + 62 };
  return [
    centred('front', 'front', belowNeckMm, front),
    { key: 'left-chest', panelKey: 'front', ...leftChest },
    centred('back', 'back', draft.backNeckDropMm + 102, back),
    centred('sleeve-left', 'sleeve-left', draft.capHeightMm + 24, sleeve),
    centred('sleeve-right', 'sleeve-right', draft.capHeightMm + 24, sleeve),
    centred('neck-outside', 'back', draft.backNeckDropMm + belowBackNeckMm, neckOutside),
    neckLabelArea,
  ];
}

export function centred(key: string, panelKey: string, topMm: number, { widthMm, heightMm }: Extent): PrintArea {
  return { key, panelKey, originXMm: -widthMm / 2, originYMm: topMm, widthMm, heightMm };
}
