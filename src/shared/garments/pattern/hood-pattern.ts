import { bezier, mirrored, polylineLengthMm, reversed, solveIncreasing, splitAt, type PatternPoint } from './curve.ts';
import { patternEdge, type PatternEdge, type PatternPanel, type PatternSeam, type SewingPattern } from './sewing-pattern.ts';

type Side = 'left' | 'right';

/** What a maker would write on the pattern card of a hood of three panels, in mm. */
export interface HoodDraft {
  /** From the neck's front to the hood's top edge. */
  heightMm: number;
  /** Of a side panel, opening to back. */
  depthMm: number;
  /** Of the strip between the sides: over the head, and where it meets the back neck. */
  stripMm: number;
  stripAtNeckMm: number;
}

/** One side of a hood flat, x from its opening to the back, y down from its top; the wearer's left as its outside shows it. */
export interface HoodSide {
  crown: PatternPoint[];
  bottomBack: PatternPoint[];
  bottomFront: PatternPoint[];
  opening: PatternPoint[];
}

/** The pattern with a hood on its neck: two sides and a strip between them that runs from the opening to the back neck. */
export function hoodedTop(pattern: SewingPattern, draft: HoodDraft): SewingPattern {
  const side = hoodSide(pattern, draft);
  return {
    panels: [
      ...pattern.panels.map((panel) => withSplitNeck(panel, draft.stripAtNeckMm)),
      sidePanel('left', side),
      sidePanel('right', side),
      strip(draft, side),
    ],
    seams: [...pattern.seams, ...sideSeams('left'), ...sideSeams('right'), stripSeam],
  };
}

/** Neck edges from left to right of their panels, cut where the hood's seams meet them. */
function withSplitNeck(panel: PatternPanel, stripAtNeckMm: number): PatternPanel {
  const edges = panel.edges.flatMap((edge): PatternEdge[] => {
    if (edge.kind !== 'neck') return [edge];
    const half = polylineLengthMm(edge.pointsMm) / 2;
    const [names, cuts] =
      panel.key === 'front'
        ? [['neck-right', 'neck-left'], [half]]
        : [
            ['neck-left', 'neck-centre', 'neck-right'],
            [half - stripAtNeckMm / 2, half + stripAtNeckMm / 2],
          ];
    return splitAt(edge.pointsMm, cuts).map((pointsMm, index) => ({ name: names[index]!, kind: 'neck', pointsMm }));
  });
  return { ...panel, edges };
}

/** The neck's hollow at the hood's side: the back lies this much above the front, the shoulder a little higher still. */
const backRiseMm = 66;

export function hoodSide(pattern: SewingPattern, { heightMm, depthMm, stripAtNeckMm }: HoodDraft): HoodSide {
  const half = (panelKey: string): number => polylineLengthMm(patternEdge(pattern, { panelKey, edge: 'neck' }).pointsMm) / 2;
  const frontMm = half('front');
  const backMm = half('back') - stripAtNeckMm / 2;
  const backY = heightMm - backRiseMm;
  const bottom = (backX: number): PatternPoint[] =>
    bezier([backX, backY], [backX * 0.8, backY - 20], [backX * 0.4, backY - 22], [0, heightMm]);
  const backX = solveIncreasing((x) => polylineLengthMm(bottom(x)), frontMm + backMm, 60, 500);
  const [bottomBack, bottomFront] = splitAt(bottom(backX), [backMm]) as [PatternPoint[], PatternPoint[]];
  const top: PatternPoint = [6, 0];
  const back: PatternPoint = [depthMm, heightMm * 0.36];
  const over = bezier(top, [depthMm * 0.42, -24], [depthMm * 0.97, -18], back);
  const down = bezier(back, [depthMm * 1.02, heightMm * 0.56], [backX + 16, backY - 60], [backX, backY]);
  return { crown: [...over, ...down.slice(1)], bottomBack, bottomFront, opening: [[0, heightMm], top] };
}

function sidePanel(side: Side, { crown, bottomBack, bottomFront, opening }: HoodSide): PatternPanel {
  const edges: PatternEdge[] = [
    { name: 'crown', kind: 'seam', pointsMm: crown },
    { name: 'bottom-back', kind: 'seam', pointsMm: bottomBack },
    { name: 'bottom-front', kind: 'seam', pointsMm: bottomFront },
    { name: 'opening', kind: 'hem', pointsMm: opening },
  ];
  if (side === 'left') return { key: 'hood-left', kind: 'body', edges };
  return {
    key: 'hood-right',
    kind: 'body',
    edges: edges.toReversed().map((edge) => ({ ...edge, pointsMm: reversed(mirrored(edge.pointsMm)) })),
  };
}

function strip({ stripMm, stripAtNeckMm }: HoodDraft, { crown }: HoodSide): PatternPanel {
  const [top, bottom] = [stripMm / 2, stripAtNeckMm / 2];
  const lengthMm = Math.sqrt(polylineLengthMm(crown) ** 2 - (top - bottom) ** 2);
  const corners: PatternPoint[] = [
    [-top, 0],
    [top, 0],
    [bottom, lengthMm],
    [-bottom, lengthMm],
  ];
  const edge = (name: string, kind: PatternEdge['kind'], from: number): PatternEdge => ({
    name,
    kind,
    pointsMm: [corners[from]!, corners[(from + 1) % 4]!],
  });
  return {
    key: 'hood-centre',
    kind: 'body',
    edges: [edge('opening', 'hem', 0), edge('side-right', 'seam', 1), edge('bottom', 'seam', 2), edge('side-left', 'seam', 3)],
  };
}

function sideSeams(side: Side): PatternSeam[] {
  const panelKey = `hood-${side}`;
  return [
    { name: `hood-front-${side}`, a: { panelKey: 'front', edge: `neck-${side}` }, b: { panelKey, edge: 'bottom-front' } },
    { name: `hood-back-${side}`, a: { panelKey: 'back', edge: `neck-${side}` }, b: { panelKey, edge: 'bottom-back' } },
    { name: `crown-${side}`, a: { panelKey, edge: 'crown' }, b: { panelKey: 'hood-centre', edge: `side-${side}` } },
  ];
}

const stripSeam: PatternSeam = {
  name: 'hood-back-centre',
  a: { panelKey: 'back', edge: 'neck-centre' },
  b: { panelKey: 'hood-centre', edge: 'bottom' },
};
