import { z } from 'zod';

/** The line that text runs along when nothing bends it. */
const straightCurveSchema = z.object({ kind: z.literal('straight') });

/**
 * An arc whose chord is the frame's width; `angleDeg` is how far it turns:
 * positive bends like a rainbow (its apex at the frame's top), negative like a smile (its apex at the frame's bottom).
 */
const arcCurveSchema = z.object({ kind: z.literal('arc'), angleDeg: z.number().min(-350).max(350) });

/**
 * A sine line. `heightEm` is how far a crest rises over the straight line, in em; negative begins with a trough.
 * `waves` is how many whole waves lie in the longest line's width, the first beginning at its left end; short words see less of it, so that none is steeper than 45°.
 */
const waveCurveSchema = z.object({
  kind: z.literal('wave'),
  heightEm: z.number().min(-3).max(3),
  waves: z.number().min(0.5).max(8),
});

/**
 * A whole circle within the frame. The words lie about `startDeg` (clockwise from the top): centred on it, beginning there or ending there, by their alignment.
 * Read from `outside` they run clockwise with their feet to the centre, from `inside` counter-clockwise with their heads to the centre.
 */
const circleCurveSchema = z.object({
  kind: z.literal('circle'),
  startDeg: z.number().min(-360).max(360),
  reading: z.enum(['outside', 'inside']),
});

const shareSchema = z.number().min(-2).max(2);

/**
 * How far an edge of the block leaves its straight line, upwards, in shares of the block's height: with u from -1 (left end) to 1 (right end),
 * `bend * (1 - u²) + rise * u + flag * (u³ - u) * 3√3/2`. That is every cubic edge; each share is reached at the edge's farthest place.
 */
const envelopeEdgeSchema = z.object({ bend: shareSchema, rise: shareSchema, flag: shareSchema });

/** The block of lines bent between two edges: the top lies on the capitals of the first line, the bottom on the last baseline. */
const envelopeCurveSchema = z.object({ kind: z.literal('envelope'), top: envelopeEdgeSchema, bottom: envelopeEdgeSchema });

/** The line that text runs along, or the edges that it is bent between. */
export const textCurveSchema = z.discriminatedUnion('kind', [
  straightCurveSchema,
  arcCurveSchema,
  waveCurveSchema,
  circleCurveSchema,
  envelopeCurveSchema,
]);

export type TextCurve = z.infer<typeof textCurveSchema>;
export type WaveCurve = z.infer<typeof waveCurveSchema>;
export type CircleCurve = z.infer<typeof circleCurveSchema>;
export type EnvelopeCurve = z.infer<typeof envelopeCurveSchema>;
export type EnvelopeEdge = z.infer<typeof envelopeEdgeSchema>;

/** Below this an arc is a straight line, in degrees. */
const flatDeg = 0.5;

/** Whether a curve leaves words as they stand on a straight line. */
export function isFlat(curve: TextCurve): boolean {
  switch (curve.kind) {
    case 'straight':
      return true;
    case 'arc':
      return Math.abs(curve.angleDeg) < flatDeg;
    case 'wave':
      return curve.heightEm === 0;
    case 'circle':
      return false;
    case 'envelope':
      return [curve.top, curve.bottom].every(({ bend, rise, flag }) => bend === 0 && rise === 0 && flag === 0);
  }
}
