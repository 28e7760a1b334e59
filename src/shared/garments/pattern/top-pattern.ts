import { bezier, mirrored, polylineLengthMm, reversed, solveIncreasing, type PatternPoint } from './curve.ts';
import { isSleeveless, type TopDraft } from './top-draft.ts';
import type { PatternEdge, PatternPanel, PatternSeam, SewingPattern } from './sewing-pattern.ts';

type Side = 'left' | 'right';

interface BodyHalf {
  neck: PatternPoint[];
  shoulder: PatternPoint[];
  armhole: PatternPoint[];
  side: PatternPoint[];
  hem: PatternPoint[];
}

/** Front, back and two set-in sleeves unless it has none, drafted flat; bands are cut to their openings afterwards. */
export function topPattern(draft: TopDraft): SewingPattern {
  const front = bodyHalf(draft, draft.frontNeckDropMm, draft.frontArmholeScoopMm);
  const back = bodyHalf(draft, draft.backNeckDropMm, draft.backArmholeScoopMm);
  const body = [bodyPanel('front', front, 'left'), bodyPanel('back', back, 'right')];
  if (isSleeveless(draft)) return { panels: body, seams: [...bodySeams('left'), ...bodySeams('right')] };
  const frontArmholeMm = polylineLengthMm(front.armhole);
  const backArmholeMm = polylineLengthMm(back.armhole);
  return {
    panels: [
      ...body,
      sleevePanel('left', draft, { plusMm: backArmholeMm, minusMm: frontArmholeMm }),
      sleevePanel('right', draft, { plusMm: frontArmholeMm, minusMm: backArmholeMm }),
    ],
    seams: [...bodySeams('left'), ...sleeveSeams('left'), ...bodySeams('right'), ...sleeveSeams('right')],
  };
}

function bodyHalf(draft: TopDraft, neckDropMm: number, scoopMm: number): BodyHalf {
  const neckX = draft.neckWidthMm / 2;
  const shoulderX = draft.shoulderWidthMm / 2;
  const shoulderY = draft.shoulderDropMm;
  const chestX = draft.chestWidthMm / 2;
  const underarmY = shoulderY + draft.armholeDepthMm;
  const length = draft.lengthMm;
  return {
    neck: bezier([0, neckDropMm], [neckX * 0.56, neckDropMm], [neckX * 0.93, neckDropMm * 0.52], [neckX, 0]),
    shoulder: [
      [neckX, 0],
      [shoulderX, shoulderY],
    ],
    armhole: bezier(
      [shoulderX, shoulderY],
      [shoulderX - scoopMm, shoulderY + draft.armholeDepthMm * 0.42],
      [shoulderX - scoopMm * 0.8, underarmY],
      [chestX, underarmY],
    ),
    side: sideSeam(draft, [chestX, underarmY]),
    hem: [
      [chestX + (draft.side?.hemOutMm ?? 0), length],
      [0, length],
    ],
  };
}

/** Charts measure the chest here: the side seam is straight so far. */
const chestBelowArmholeMm = 25;

/** From the underarm to the hem: straight, or in two bows that meet upright at the waist. */
function sideSeam({ lengthMm, side }: TopDraft, underarm: PatternPoint): PatternPoint[] {
  const [chestX, underarmY] = underarm;
  if (!side) return [underarm, [chestX, lengthMm]];
  const waist: PatternPoint = [chestX - side.waistInMm, side.waistYMm];
  const hem: PatternPoint = [chestX + side.hemOutMm, lengthMm];
  const chest: PatternPoint = [chestX, underarmY + chestBelowArmholeMm];
  const toWaist = (side.waistYMm - chest[1]) * 0.45;
  const toHem = (lengthMm - side.waistYMm) * 0.45;
  const upper = bezier(chest, [chestX, chest[1] + toWaist], [waist[0], waist[1] - toWaist], waist);
  const lower = bezier(waist, [waist[0], waist[1] + toHem], [hem[0], lengthMm - toHem], hem);
  return [underarm, ...upper.slice(0, -1), ...lower];
}

/** `plusSide` is the wearer's side at x > 0: left on the front, right on the back. */
function bodyPanel(key: 'front' | 'back', half: BodyHalf, plusSide: Side): PatternPanel {
  const minusSide = plusSide === 'left' ? 'right' : 'left';
  const edges: PatternEdge[] = [
    { name: 'neck', kind: 'neck', pointsMm: [...reversed(mirrored(half.neck)).slice(0, -1), ...half.neck] },
    { name: `shoulder-${plusSide}`, kind: 'shoulder', pointsMm: half.shoulder },
    { name: `armhole-${plusSide}`, kind: 'armhole', pointsMm: half.armhole },
    { name: `side-${plusSide}`, kind: 'side', pointsMm: half.side },
    { name: 'hem', kind: 'hem', pointsMm: [...half.hem.slice(0, -1), ...reversed(mirrored(half.hem))] },
    { name: `side-${minusSide}`, kind: 'side', pointsMm: reversed(mirrored(half.side)) },
    { name: `armhole-${minusSide}`, kind: 'armhole', pointsMm: reversed(mirrored(half.armhole)) },
    { name: `shoulder-${minusSide}`, kind: 'shoulder', pointsMm: reversed(mirrored(half.shoulder)) },
  ];
  return { key, kind: 'body', edges };
}

/** Half a cap from its top (0, 0) to (width, height): flat over the shoulder, hollow to the underarm. */
function halfCap(widthMm: number, heightMm: number): PatternPoint[] {
  return bezier([0, 0], [widthMm * 0.43, 0], [widthMm * 0.62, heightMm], [widthMm, heightMm]);
}

function capWidthMm(lengthMm: number, heightMm: number): number {
  return solveIncreasing((width) => polylineLengthMm(halfCap(width, heightMm)), lengthMm, 20, 600);
}

function sleevePanel(side: Side, draft: TopDraft, armhole: { plusMm: number; minusMm: number }): PatternPanel {
  const plus = capWidthMm(armhole.plusMm, draft.capHeightMm);
  const minus = capWidthMm(armhole.minusMm, draft.capHeightMm);
  const [plusName, minusName] = side === 'left' ? ['back', 'front'] : ['front', 'back'];
  const shift = (plus - minus) / 2;
  const open = draft.sleeveOpeningMm;
  const length = draft.sleeveLengthMm;
  const edges: PatternEdge[] = [
    { name: `cap-${minusName}`, kind: 'armhole', pointsMm: reversed(mirrored(halfCap(minus, draft.capHeightMm))) },
    { name: `cap-${plusName}`, kind: 'armhole', pointsMm: halfCap(plus, draft.capHeightMm) },
    {
      name: `underarm-${plusName}`,
      kind: 'seam',
      pointsMm: [
        [plus, draft.capHeightMm],
        [shift + open, length],
      ],
    },
    {
      name: 'hem',
      kind: 'hem',
      pointsMm: [
        [shift + open, length],
        [shift - open, length],
      ],
    },
    {
      name: `underarm-${minusName}`,
      kind: 'seam',
      pointsMm: [
        [shift - open, length],
        [-minus, draft.capHeightMm],
      ],
    },
  ];
  return { key: `sleeve-${side}`, kind: 'sleeve', edges };
}

function bodySeams(side: Side): PatternSeam[] {
  return [
    { name: `shoulder-${side}`, a: { panelKey: 'front', edge: `shoulder-${side}` }, b: { panelKey: 'back', edge: `shoulder-${side}` } },
    { name: `side-${side}`, a: { panelKey: 'front', edge: `side-${side}` }, b: { panelKey: 'back', edge: `side-${side}` } },
  ];
}

function sleeveSeams(side: Side): PatternSeam[] {
  const sleeve = `sleeve-${side}` as const;
  return [
    { name: `armhole-front-${side}`, a: { panelKey: 'front', edge: `armhole-${side}` }, b: { panelKey: sleeve, edge: 'cap-front' } },
    { name: `armhole-back-${side}`, a: { panelKey: 'back', edge: `armhole-${side}` }, b: { panelKey: sleeve, edge: 'cap-back' } },
    { name: `underarm-${side}`, a: { panelKey: sleeve, edge: 'underarm-front' }, b: { panelKey: sleeve, edge: 'underarm-back' } },
  ];
}
