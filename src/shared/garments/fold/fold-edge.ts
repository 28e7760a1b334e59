/** A garment folded as in a shop: what lies in front, how far down it shows, how thick the layers are. */
export interface FoldSize {
  /** From fold to fold. */
  widthMm: number;
  /** From the high points of the shoulder to the fold below. */
  heightMm: number;
  /** Half the thickness of what lies folded in one: the radius of its edges. */
  edgeMm: number;
}

/** A place on the top layer: right, down and up, in mm; up is 0 on top. */
export interface FoldedPlace {
  x: number;
  y: number;
  up: number;
}

/** How far around its edges the cloth goes before nobody sees it any more. */
const around = Math.PI * 0.94;

/** Length of cloth that goes around an edge, in mm. */
export function aroundMm({ edgeMm }: FoldSize): number {
  return edgeMm * around;
}

/**
 * Where a place of the flat front comes to lie: the middle stays flat; beyond it the cloth goes around the fold at either side,
 * around the one below, and over the shoulder. Lengths of cloth stay what they are.
 */
export function foldedPlace({ widthMm, heightMm, edgeMm }: FoldSize, xMm: number, yMm: number, overShoulderMm: number): FoldedPlace {
  const flatX = widthMm / 2 - edgeMm;
  const flatY = heightMm - edgeMm;
  const beyondX = Math.max(0, Math.abs(xMm) - flatX);
  const beyondY = yMm > flatY ? yMm - flatY : -overShoulderMm;
  const beyond = Math.hypot(beyondX, beyondY);
  if (beyond === 0) return { x: xMm, y: yMm, up: 0 };
  const turn = Math.min(around, beyond / edgeMm);
  const out = edgeMm * Math.sin(turn) - beyond;
  return {
    x: xMm + (Math.sign(xMm) * out * beyondX) / beyond,
    y: yMm + (out * beyondY) / beyond,
    up: -edgeMm * (1 - Math.cos(turn)),
  };
}
