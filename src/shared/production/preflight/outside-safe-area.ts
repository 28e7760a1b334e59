import type { BoxMm } from '../../design/fill-style.ts';
import type { Layer } from '../../design/layer.ts';
import { scaleLengths } from '../../design/scale-lengths.ts';
import { areaFinding, shownMm, type CheckedArea, type Rule } from './checked-area.ts';
import type { FindingSeverity, PreflightFinding } from './finding.ts';
import { inkBoxOf } from './ink-box.ts';

/** How far ink may reach over a line before it is worth a word, in mm: nobody sees less on cloth. */
const SLACK_MM = 0.1;

/** What is cut off at the edge of the print area, lies wholly outside, or comes too near to the edge for the press. */
export const outsideSafeArea: Rule = {
  find: (area) => area.layers.flatMap((layer) => findingOf(area, layer)),
  mend: (area, { layerId }) => {
    const layer = area.layers.find(({ id }) => id === layerId);
    const box = layer && boxOf(area, layer);
    if (!box || layer.locked) return [];
    return [area.layers.map((each) => (each === layer ? bringInside(layer, box, area) : each))];
  },
};

/** A layer, with its ink's box, made as small and moved as far as the area's safe part asks for. */
export function bringInside<Kind extends Layer>(
  layer: Kind,
  box: BoxMm,
  { widthMm, heightMm, limits: { safeMarginMm } }: CheckedArea,
): Kind {
  const [roomX, roomY] = [widthMm - 2 * safeMarginMm, heightMm - 2 * safeMarginMm];
  if (roomX <= 0 || roomY <= 0) return layer;
  const scale = Math.min(1, roomX / box.widthMm, roomY / box.heightMm);
  const [inkX, inkY] = [box.xMm + (box.widthMm * (1 - scale)) / 2, box.yMm + (box.heightMm * (1 - scale)) / 2];
  const byX = within(inkX, safeMarginMm, safeMarginMm + roomX - box.widthMm * scale) - inkX;
  const byY = within(inkY, safeMarginMm, safeMarginMm + roomY - box.heightMm * scale) - inkY;
  // Scaled about the middle of its ink, then moved: the same for a turned frame, whose middle is what it turns about.
  const [middleX, middleY] = [box.xMm + box.widthMm / 2, box.yMm + box.heightMm / 2];
  const { frame } = layer;
  const moved = {
    ...frame,
    widthMm: frame.widthMm * scale,
    heightMm: frame.heightMm * scale,
    xMm: middleX + (frame.xMm + frame.widthMm / 2 - middleX) * scale - (frame.widthMm * scale) / 2 + byX,
    yMm: middleY + (frame.yMm + frame.heightMm / 2 - middleY) * scale - (frame.heightMm * scale) / 2 + byY,
  };
  return scaleLengths({ ...layer, frame: moved }, scale) as Kind;
}

function boxOf({ parts, text }: CheckedArea, { id }: Layer): BoxMm | undefined {
  return inkBoxOf(
    parts.filter(({ topId }) => topId === id),
    text,
  );
}

function findingOf(area: CheckedArea, layer: Layer): PreflightFinding[] {
  const boxMm = boxOf(area, layer);
  if (!boxMm) return [];
  const { widthMm, heightMm, limits } = area;
  const gaps = [boxMm.xMm, boxMm.yMm, widthMm - boxMm.xMm - boxMm.widthMm, heightMm - boxMm.yMm - boxMm.heightMm];
  const leastMm = Math.min(...gaps);
  if (leastMm >= limits.safeMarginMm - SLACK_MM) return [];
  const isGone = boxMm.xMm >= widthMm || boxMm.yMm >= heightMm || boxMm.xMm + boxMm.widthMm <= 0 || boxMm.yMm + boxMm.heightMm <= 0;
  const isCut = leastMm < -SLACK_MM;
  // What reaches over every edge is meant to: a ground that fills the area.
  const fills = gaps.every((gap) => gap <= 0);
  const severity: FindingSeverity = isCut && !isGone && !fills ? 'block' : 'warn';
  const id = isGone ? 'preflight.outside-safe-area-gone' : isCut ? 'preflight.outside-safe-area-cut' : 'preflight.outside-safe-area';
  const params = { overMm: shownMm(-leastMm), gapMm: shownMm(Math.max(0, leastMm)), limitMm: limits.safeMarginMm, unit: 'mm' };
  const found = areaFinding(area, 'outside-safe-area', { severity, message: { id, params }, boxMm });
  return [{ ...found, key: `${found.key}:${layer.id}`, layerId: layer.id }];
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
