import type { MeshPart } from '../finish/mesh-part.ts';
import { buildTube } from '../finish/tube.ts';
import type { Vector } from '../finish/vector.ts';
import { bezier, polylineLengthMm, resample, reversed, type PatternPoint } from '../pattern/curve.ts';
import type { HoodDraft } from '../pattern/hood-pattern.ts';
import type { TopDraft } from '../pattern/top-draft.ts';
import { gridPart } from '../shape/grid-part.ts';
import type { FoldSize } from './fold-edge.ts';
import { backInside, ease, frontSheet, lowerLayer, neckHalf, spaced } from './folded-front.ts';

const rows = 40;
const columns = 22;
/** Thickness of the hood's rolled edge, and how thick double fleece lies. */
const rollMm = 9;
const flapMm = 3;

/**
 * A hoodie folded as in a shop: its front flat, sides and sleeves folded behind, the lower part with the pocket folded under,
 * the hood lying flat beyond the neck with its opening up, the drawcord's ends on the front.
 */
export function foldHoodie(draft: TopDraft, hood: HoodDraft, fold: FoldSize): MeshPart[] {
  const lines = hoodLines(draft, hood);
  return [
    frontSheet(draft, fold),
    lowerLayer(fold),
    backInside(draft, fold),
    ...([1, -1] as const).flatMap((side) => [hoodSide(lines, hood, fold, side), cordEnd(lines, fold, side)]),
    hoodInside(lines, fold),
  ];
}

interface HoodLines {
  /** From the neck's middle to the top of the hood, along the opening of the wearer's left side. */
  opening: PatternPoint[];
  /** From the shoulder to the top of the hood. */
  outline: PatternPoint[];
  /** The neck's seam from its middle to the shoulder. */
  neck: PatternPoint[];
}

function hoodLines(draft: TopDraft, { heightMm, depthMm }: HoodDraft): HoodLines {
  const neck = neckHalf(draft, draft.frontNeckDropMm);
  const shoulder = neck.at(-1)!;
  const middle = neck[0]!;
  const topY = middle[1] - heightMm;
  const half = depthMm * 0.56;
  const opening = bezier([1, middle[1]], [52, middle[1] - heightMm * 0.2], [half * 0.86, topY + heightMm * 0.3], [0, topY + 34]);
  const outline = bezier(shoulder, [half * 1.12, shoulder[1] - 40], [half * 1.28, topY + 4], [0, topY]);
  return { opening: resample(opening, rows), outline: resample(outline, rows), neck };
}

/** Between opening and outline, its lower edge on the neck's seam; the casing at the opening stands up, the outline is rolled. */
function hoodSide({ opening, outline, neck }: HoodLines, hood: HoodDraft, fold: FoldSize, side: 1 | -1): MeshPart {
  const seam = resample(neck, columns);
  const topMm = 4 * fold.edgeMm;
  const place = (column: number, row: number): { point: Vector; patternMm: PatternPoint } => {
    const across = column / columns;
    const along = row / rows;
    const [o, b] = [opening[row]!, outline[row]!];
    const chord: PatternPoint = [
      opening[0]![0] + (outline[0]![0] - opening[0]![0]) * across,
      opening[0]![1] + (outline[0]![1] - opening[0]![1]) * across,
    ];
    const hang = (1 - along) ** 2;
    const x = o[0] + (b[0] - o[0]) * across + hang * (seam[column]![0] - chord[0]);
    const y = o[1] + (b[1] - o[1]) * across + hang * (seam[column]![1] - chord[1]);
    const widthMm = Math.hypot(b[0] - o[0], b[1] - o[1]);
    const toOutlineMm = (1 - across) * widthMm;
    const rolled = toOutlineMm < rollMm ? rollMm - Math.sqrt(Math.max(0, rollMm ** 2 - (rollMm - toOutlineMm) ** 2)) : 0;
    const fromOpeningMm = across * widthMm;
    const edge = fromOpeningMm < flapMm ? flapMm - Math.sqrt(Math.max(0, flapMm ** 2 - (flapMm - fromOpeningMm) ** 2)) : 0;
    const up =
      topMm +
      flapMm * ease(along * 6) +
      1.2 * Math.sin(along * 9 + across * 4) * ease(across * 3) * ease(along * 5) -
      edge -
      rolled * ease(along * 8) -
      fallMm(y);
    return { point: spaced(fold, side * x, y, up), patternMm: [side * fromOpeningMm, hood.heightMm * (1 - along)] };
  };
  // Columns of a grid run to the right as its right side is seen, rows down.
  return gridPart({ panelKey: side === 1 ? 'hood-left' : 'hood-right', layer: 'outer' }, columns, rows, (column, row) =>
    place(side === 1 ? column : columns - column, rows - row),
  );
}

/** The wrong side of the hood's back, seen through its opening. */
function hoodInside({ outline }: HoodLines, fold: FoldSize): MeshPart {
  const upwards = reversed(outline);
  return gridPart({ panelKey: 'hood-centre', layer: 'inner' }, 16, rows, (column, row) => {
    const [x, y] = upwards[row]!;
    const across = (column / 8 - 1) * 0.97;
    // Down to below the back's edge, so that nothing shows through between them.
    const below = ease((y + 70) / 70);
    const down = y + 46 * below;
    return {
      point: spaced(fold, x * across * (1 - 0.42 * below), down, 4 * fold.edgeMm - hoodInsideMm - fallMm(y)),
      patternMm: [across * 40, row * 8],
    };
  });
}

const hoodInsideMm = 12;

/** Beyond the neck the hood sinks from the folded body down to the table. */
function fallMm(y: number): number {
  return 22 * ease(-y / 150);
}

const cordMm = 2.7;
const hangsMm = 150;

/** One end of the drawcord: out of its eyelet and down over the front. */
function cordEnd({ opening }: HoodLines, fold: FoldSize, side: 1 | -1): MeshPart {
  const from = opening[3]!;
  const lie = bezier([from[0] + 13, from[1]], [from[0] + 17, from[1] + 46], [22, from[1] + 84], [31 - 4 * side, from[1] + hangsMm], 36);
  const path = lie.map(([x, y], i): Vector => spaced(fold, side * x, y, 4 * fold.edgeMm + (i < 9 ? flapMm * (1 - i / 12) : 0.8) + cordMm));
  const lengthMm = polylineLengthMm(lie);
  const last = path.length - 1;
  return buildTube(
    { panelKey: 'drawcord', layer: 'rib' },
    {
      path,
      radiusAt: (i) => (i === 0 || i === last ? 0.0004 : i > last * (1 - 20 / lengthMm) ? 0.0034 : cordMm / 1000),
      sides: 8,
      originMm: [side * 24, 0],
    },
  );
}
