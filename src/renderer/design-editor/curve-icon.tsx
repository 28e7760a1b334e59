import type { ReactNode } from 'react';
import type { TextCurve } from '../../shared/design/text-curve.ts';

const strokes: Readonly<Record<TextCurve['kind'], string>> = {
  straight: 'M3 10H17',
  arc: 'M3 14C6 4.5 14 4.5 17 14',
  wave: 'M2.5 10C4.5 4.5 7.5 4.5 10 10S15.5 15.5 17.5 10',
  circle: 'M10 3.5A6.5 6.5 0 1 1 9.99 3.5Z',
  envelope: 'M3 7Q10 1.5 17 7V13Q10 18.5 3 13Z',
};

/** A curve as a small drawing of its line. */
export function CurveIcon({ kind }: { kind: TextCurve['kind'] }): ReactNode {
  return (
    <svg width={20} height={20} viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth={1.5} strokeLinecap="round" aria-hidden>
      <path d={strokes[kind]} strokeLinejoin="round" />
    </svg>
  );
}
