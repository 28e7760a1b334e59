import type { Frame } from './layer.ts';
import type { LinePath } from './line-path.ts';
import type { CircleCurve } from './text-curve.ts';
import { fullCapHeightMm, type TextBlock } from './text-block.ts';

const leastRadiusMm = 1;

/** The radius of a line's circle: the outermost line lies within the frame, the others inside of it, a line step apart. */
export function circleRadiusMm(
  frame: Pick<Frame, 'widthMm' | 'heightMm'>,
  block: TextBlock,
  curve: CircleCurve,
  lineIndex: number,
): number {
  const outerMm = Math.min(frame.widthMm, frame.heightMm) / 2;
  const capHeightMm = fullCapHeightMm(block);
  const insetMm = (capHeightMm - block.capHeightMm) / 2;
  const baselineMm = curve.reading === 'outside' ? outerMm - capHeightMm + insetMm : outerMm - insetMm;
  const stepsInward = curve.reading === 'outside' ? lineIndex : block.lines.length - 1 - lineIndex;
  return Math.max(leastRadiusMm, baselineMm - stepsInward * block.lineStepMm);
}

/** The circle of a line in its frame. */
export function circlePath(frame: Frame, block: TextBlock, curve: CircleCurve, lineIndex: number): LinePath {
  const radiusMm = circleRadiusMm(frame, block, curve, lineIndex);
  const startAngle = (curve.startDeg * Math.PI) / 180;
  const clockwise = curve.reading === 'outside' ? 1 : -1;
  return {
    aboveBaselineMm: 0,
    startMm: 0,
    endMm: 0,
    at: (alongMm) => {
      const angle = startAngle + (clockwise * alongMm) / radiusMm;
      const sin = Math.sin(angle);
      const cos = Math.cos(angle);
      return {
        xMm: frame.widthMm / 2 + radiusMm * sin,
        yMm: frame.heightMm / 2 - radiusMm * cos,
        cos: clockwise * cos,
        sin: clockwise * sin,
      };
    },
  };
}
