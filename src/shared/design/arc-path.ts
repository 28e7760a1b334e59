import { arcRadiusMm } from './arc-shape.ts';
import type { Frame } from './layer.ts';
import type { LinePath } from './line-path.ts';
import { fullCapHeightMm, type TextBlock } from './text-block.ts';

/** The arc of a line in its frame; lines are concentric, and shrunken letters stay in the middle of the band that full-size capitals would fill. */
export function arcPath({ widthMm, heightMm }: Frame, block: TextBlock, angleDeg: number, lineIndex: number): LinePath {
  const bend = angleDeg > 0 ? 1 : -1;
  const capHeightMm = fullCapHeightMm(block);
  const baseRadiusMm = arcRadiusMm(widthMm, angleDeg);
  const centreYMm = bend > 0 ? capHeightMm + baseRadiusMm : heightMm - baseRadiusMm;
  const inset = ((capHeightMm - block.capHeightMm) / 2) * bend;
  const radiusMm = Math.max(1, baseRadiusMm + inset - bend * lineIndex * block.lineStepMm);
  const halfSpanMm = (baseRadiusMm * Math.abs(angleDeg) * Math.PI) / 360;
  return {
    aboveBaselineMm: 0,
    startMm: -halfSpanMm,
    endMm: halfSpanMm,
    at: (alongMm) => {
      const angle = (alongMm / radiusMm) * bend;
      const sin = Math.sin(angle);
      const cos = Math.cos(angle);
      return { xMm: widthMm / 2 + bend * radiusMm * sin, yMm: centreYMm - bend * radiusMm * cos, cos, sin };
    },
  };
}
