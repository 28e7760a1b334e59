import type { DecorationKind } from '../../shared/catalog/decoration-method.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { paintDesign } from '../../shared/design/paint-design.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import { decorationLooks, standsOff } from '../../shared/garments/decoration-look.ts';
import { flatRelief, type ReliefMap } from '../../shared/garments/decoration/draw-relief.ts';
import { decodedAssets } from '../painting/asset-images.ts';
import { areaPixels } from '../painting/paint-area.ts';
import { createWorkerClient } from '../painting/worker-client.ts';
import { inkBounds } from './ink-bounds.ts';
import { unionRectangle, type PrintedArea, type Rectangle } from './print-panels.ts';
import type { ReliefRequest } from './relief-request.ts';

/** The relief of all that stands off one panel, over a rectangle of its pattern. */
export interface PanelRelief {
  map: ReliefMap;
  rectangle: Rectangle;
}

/** Fine enough for single threads, and never more texels than a small picture has. */
const finestPixelsPerMm = 12;
const mostTexels = 1_400_000;
/** Around the ink, for the shade beside it. */
const roomMm = 2;

const worker = createWorkerClient<ReliefRequest, ReliefMap>(
  () => new Worker(new URL('./relief.worker.ts', import.meta.url), { type: 'module' }),
);

/**
 * Draws the relief of a panel's prints in a worker; undefined where all lie in the cloth.
 * @throws the signal's reason when aborted
 */
export async function drawPanelRelief(
  document: DesignDocument,
  areas: readonly PrintedArea[],
  kindOf: (areaKey: string) => DecorationKind,
  text: TextShaper,
  signal: AbortSignal,
): Promise<PanelRelief | undefined> {
  const inks = areas.flatMap((area) => {
    if (!standsOff(decorationLooks[kindOf(area.key)])) return [];
    const inMm = inkInMm(document, area, text);
    return inMm
      ? [{ area, inMm, onPanel: { ...inMm, originXMm: area.originXMm + inMm.originXMm, originYMm: area.originYMm + inMm.originYMm } }]
      : [];
  });
  if (inks.length === 0) return undefined;
  const rectangle = unionRectangle(inks.map(({ onPanel }) => onPanel));
  const pixelsPerMm = Math.min(finestPixelsPerMm, Math.sqrt(mostTexels / (rectangle.widthMm * rectangle.heightMm)));
  const drawn = await Promise.all(
    inks.map(async ({ area, inMm, onPanel }) => {
      const pixels = paintInk(document, area, inMm, text, pixelsPerMm);
      return {
        onPanel,
        map: await worker.call({ pixels, pixelsPerMm, kind: kindOf(area.key) }, { signal, transfer: [pixels.data.buffer] }),
      };
    }),
  );
  return { rectangle, map: drawn.length === 1 ? drawn[0]!.map : joined(drawn, rectangle, pixelsPerMm) };
}

/** Where in the area its ink lies, with room around it. */
function inkInMm(document: DesignDocument, area: PrintedArea, text: TextShaper): Rectangle | undefined {
  const whole = { originXMm: 0, originYMm: 0, widthMm: area.widthMm, heightMm: area.heightMm };
  const bounds = inkBounds(paintInk(document, area, whole, text, 1));
  if (!bounds) return undefined;
  const { leftPx, topPx, rightPx, bottomPx } = bounds;
  return {
    originXMm: leftPx - roomMm,
    originYMm: topPx - roomMm,
    widthMm: rightPx - leftPx + 2 * roomMm,
    heightMm: bottomPx - topPx + 2 * roomMm,
  };
}

function paintInk(
  document: DesignDocument,
  area: PrintedArea,
  part: Rectangle,
  text: TextShaper,
  pixelsPerMm: number,
): ReliefRequest['pixels'] {
  const canvas = new OffscreenCanvas(areaPixels(part.widthMm, pixelsPerMm), areaPixels(part.heightMm, pixelsPerMm));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas');
  context.translate(-part.originXMm * pixelsPerMm, -part.originYMm * pixelsPerMm);
  paintDesign(context, document, area.key, { areaSizeMm: area, pixelsPerMm, assets: decodedAssets, text });
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return { data, widthPx: width, heightPx: height };
}

/** One relief of several; where they lie over each other, the last one's. */
function joined(
  drawn: readonly { onPanel: Rectangle; map: ReliefMap }[],
  { originXMm, originYMm, widthMm, heightMm }: Rectangle,
  pixelsPerMm: number,
): ReliefMap {
  const widthPx = areaPixels(widthMm, pixelsPerMm);
  const heightPx = areaPixels(heightMm, pixelsPerMm);
  const data = new Uint8Array(widthPx * heightPx * 4);
  for (let texel = 0; texel < data.length; texel += 4) data.set(flatRelief, texel);
  for (const { onPanel, map } of drawn) {
    const left = Math.round((onPanel.originXMm - originXMm) * pixelsPerMm);
    const top = Math.round((onPanel.originYMm - originYMm) * pixelsPerMm);
    const columns = Math.min(map.widthPx, widthPx - left);
    for (let row = 0; row < Math.min(map.heightPx, heightPx - top); row++) {
      const from = row * map.widthPx * 4;
      data.set(map.data.subarray(from, from + columns * 4), ((top + row) * widthPx + left) * 4);
    }
  }
  return { data, widthPx, heightPx };
}
