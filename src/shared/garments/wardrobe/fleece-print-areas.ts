import type { PrintArea } from '../print-area.ts';
import { neckLabelArea } from './neck-finish.ts';
import type { FleeceDraft } from './fleece-draft.ts';
import { centredArea, type PrintExtent } from './top-print-areas.ts';

const chest: PrintExtent = { widthMm: 89, heightMm: 89 };
const sleeve: PrintExtent = { widthMm: 89, heightMm: 356 };
const neckOutside: PrintExtent = { widthMm: 76, heightMm: 51 };

export const fullFront: Readonly<{ small: PrintExtent; usual: PrintExtent }> = {
  small: { widthMm: 292, heightMm: 330 },
  usual: { widthMm: 305, heightMm: 356 },
};

/** House print areas that every fleece top has; `front` and `back` differ by garment, as does where the cloth lies smooth below the back neck. The catalogue's seed copies them. */
export function fleecePrintAreas(draft: FleeceDraft, front: PrintExtent, back: PrintExtent, belowBackNeckMm: number): PrintArea[] {
  const belowNeckMm = draft.frontNeckDropMm + 58;
  const leftChest = { ...chest, originXMm: 95 - chest.widthMm / 2, originYMm: draft.frontNeckDropMm + 62 };
  return [
    centredArea('front', 'front', { ...front, topMm: belowNeckMm }),
    { key: 'left-chest', panelKey: 'front', ...leftChest },
    centredArea('back', 'back', { ...back, topMm: draft.backNeckDropMm + 102 }),
    centredArea('sleeve-left', 'sleeve-left', { ...sleeve, topMm: draft.capHeightMm + 24 }),
    centredArea('sleeve-right', 'sleeve-right', { ...sleeve, topMm: draft.capHeightMm + 24 }),
    centredArea('neck-outside', 'back', { ...neckOutside, topMm: draft.backNeckDropMm + belowBackNeckMm }),
    neckLabelArea,
  ];
}
