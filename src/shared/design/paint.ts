import { z } from 'zod';
import { hexColorSchema } from '../kernel/ids.ts';
import { patternPaintSchema } from './pattern.ts';

/** One colour all over. */
export const solidPaintSchema = z.object({ kind: z.literal('solid'), color: hexColorSchema });

/**
 * Colours along a straight line through the layer's box.
 * `angleDeg` is the direction of the line, clockwise: 0 runs from left to right, 90 from top to bottom; the first and last stop touch the box's corners.
 */
export const linearGradientPaintSchema = z.object({
  kind: z.literal('linear-gradient'),
  angleDeg: z.number().min(-360).max(360),
  stops: z
    .array(z.object({ offset: z.number().min(0).max(1), color: hexColorSchema }))
    .min(2)
    .max(8),
});

/** What an outline is filled with. */
export const paintSchema = z.discriminatedUnion('kind', [solidPaintSchema, linearGradientPaintSchema, patternPaintSchema]);

/** A line along an outline: its whole width in mm. */
export const strokeSchema = z.object({ widthMm: z.number().positive().max(100), color: hexColorSchema });

/** A solid copy of an outline that lies beside it: how far to the right and down in its layer, in mm. */
export const shadowSchema = z.object({
  xMm: z.number().min(-100).max(100),
  yMm: z.number().min(-100).max(100),
  color: hexColorSchema,
});

export type SolidPaint = z.infer<typeof solidPaintSchema>;
export type LinearGradientPaint = z.infer<typeof linearGradientPaintSchema>;
export type Paint = z.infer<typeof paintSchema>;
export type Stroke = z.infer<typeof strokeSchema>;
export type Shadow = z.infer<typeof shadowSchema>;

/** The colours of a paint, the main one first. */
export function paintColors(paint: Paint): readonly string[] {
  switch (paint.kind) {
    case 'solid':
      return [paint.color];
    case 'linear-gradient':
      return paint.stops.map(({ color }) => color);
    case 'pattern':
      return paint.groundColor === null ? [paint.color] : [paint.color, paint.groundColor];
  }
}
