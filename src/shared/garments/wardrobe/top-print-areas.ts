import type { PanelKey } from '../garment-metadata.ts';
import { panelOutlineMm, type SewingPattern } from '../pattern/sewing-pattern.ts';
import type { TopDraft } from '../pattern/top-draft.ts';
import { topPattern } from '../pattern/top-pattern.ts';
import type { PrintArea } from '../print-area.ts';
import { neckLabelArea } from './neck-finish.ts';

/** A rectangle about its panel's centre line, `topMm` below the panel's origin. */
export interface CentredExtent {
  topMm: number;
  widthMm: number;
  heightMm: number;
}

/** The placements whose size a maker chooses per garment size; the small ones are the same on every top. */
export interface TopPrintExtents {
  front: CentredExtent;
  'front-large'?: CentredExtent;
  back: CentredExtent;
  sleeve?: CentredExtent;
  /** Placements that would fit but whose cloth does not lie true enough in this size. */
  without?: readonly string[];
}

/** A print's size, in mm. */
export type PrintExtent = Omit<CentredExtent, 'topMm'>;

/** What is printed on the body of a top: all that the smaller sizes hold, the usual sheet, the largest platen. */
export const bodyPrints = {
  small: { widthMm: 292, heightMm: 351 },
  full: { widthMm: 305, heightMm: 406 },
  large: { widthMm: 381, heightMm: 457 },
} as const satisfies Record<string, PrintExtent>;

/** What is printed on a short sleeve. */
export const shortSleevePrint: PrintExtent = { widthMm: 89, heightMm: 76 };

/** Front and back of a straight top; only a size that holds the full sheet has a larger front. */
export function bodyExtents(
  body: 'small' | 'full',
  frontTopMm: number,
  backTopMm: number,
): Pick<TopPrintExtents, 'front' | 'front-large' | 'back'> {
  const print = bodyPrints[body];
  return {
    front: { ...print, topMm: frontTopMm },
    'front-large': { ...(body === 'full' ? bodyPrints.large : print), topMm: frontTopMm },
    back: { ...print, topMm: backTopMm },
  };
}

const leftChest = { sizeMm: 100, centreXMm: 89, centreBelowNeckMm: 100 };
const neckOutside = { widthMm: 76, heightMm: 76, belowNeckMm: 40 };
/** Cloth that stays bare between a print and the edge of its panel. */
const marginMm = 8;

/** All placements of one size that lie inside their panels with a margin; one that does not fit is left out. */
export function topPrintAreas(draft: TopDraft, extents: TopPrintExtents): PrintArea[] {
  const { sleeve } = extents;
  const large = extents['front-large'];
  const chest: PrintArea = {
    key: 'left-chest',
    panelKey: 'front',
    originXMm: leftChest.centreXMm - leftChest.sizeMm / 2,
    originYMm: draft.frontNeckDropMm + leftChest.centreBelowNeckMm - leftChest.sizeMm / 2,
    widthMm: leftChest.sizeMm,
    heightMm: leftChest.sizeMm,
  };
  const onNeck = ({ widthMm, heightMm, belowNeckMm }: typeof neckOutside): CentredExtent => ({
    topMm: draft.backNeckDropMm + belowNeckMm,
    widthMm,
    heightMm,
  });
  const areas = [
    centredArea('front', 'front', extents.front),
    ...(large ? [centredArea('front-large', 'front', large)] : []),
    chest,
    centredArea('back', 'back', extents.back),
    ...(sleeve ? (['sleeve-left', 'sleeve-right'] as const).map((key) => centredArea(key, key, sleeve)) : []),
    centredArea('neck-outside', 'back', onNeck(neckOutside)),
  ];
  const pattern = topPattern(draft);
  const isOffered = ({ key }: PrintArea): boolean => !extents.without?.includes(key);
  return [...areas.filter((area) => fitsPanel(area, pattern)), neckLabelArea].filter(isOffered);
}

export function centredArea(key: string, panelKey: PanelKey, { topMm, widthMm, heightMm }: CentredExtent): PrintArea {
  return { key, panelKey, originXMm: -widthMm / 2, originYMm: topMm, widthMm, heightMm };
}

/** Whether no edge of the panel comes nearer to the area than the margin. */
export function fitsPanel({ panelKey, originXMm, originYMm, widthMm, heightMm }: PrintArea, pattern: SewingPattern): boolean {
  const outline = panelOutlineMm(pattern.panels.find(({ key }) => key === panelKey)!);
  const inside = ([x, y]: readonly [number, number]): boolean =>
    x > originXMm - marginMm && x < originXMm + widthMm + marginMm && y > originYMm - marginMm && y < originYMm + heightMm + marginMm;
  return outline.every((from, i) => {
    const to = outline[(i + 1) % outline.length]!;
    const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / marginMm);
    return Array.from({ length: steps }, (_, step) => step / steps).every(
      (t) => !inside([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]),
    );
  });
}
