import type { BoxMm } from './fill-style.ts';
import type { TypesetLayer } from './layer.ts';
import type { ShapedLine } from './shape-line.ts';

/** Shaped lines with their final size: all that straight and curved setting share. */
export interface TextBlock {
  readonly lines: readonly ShapedLine[];
  readonly fontSizeMm: number;
  /** The em before shrinking. */
  readonly fullFontSizeMm: number;
  readonly capHeightMm: number;
  readonly lineStepMm: number;
  /** The longest line. */
  readonly widthMm: number;
}

/** The capitals' height before shrinking, in mm. */
export function fullCapHeightMm({ capHeightMm, fontSizeMm, fullFontSizeMm }: TextBlock): number {
  return (capHeightMm / fontSizeMm) * fullFontSizeMm;
}

/** From the first line's capitals to the last baseline, in mm. */
export function blockHeightMm({ lines, lineStepMm, capHeightMm }: TextBlock): number {
  return (lines.length - 1) * lineStepMm + capHeightMm;
}

/** The first baseline of a block that is centred on a height, in mm. */
export function firstBaselineMm(block: TextBlock, heightMm: number): number {
  return (heightMm - blockHeightMm(block)) / 2 + block.capHeightMm;
}

/** How much of the free room lies left of a line. */
export const alignShares = { left: 0, center: 0.5, right: 1 } as const;

/** The box of a level block in its frame, from the first capitals to the last baseline, in mm. */
export function blockBox(block: TextBlock, { frame, align }: Pick<TypesetLayer, 'frame' | 'align'>): BoxMm {
  const heightMm = blockHeightMm(block);
  const xMm = (frame.widthMm - block.widthMm) * alignShares[align];
  return { xMm, yMm: (frame.heightMm - heightMm) / 2, widthMm: block.widthMm, heightMm };
}
