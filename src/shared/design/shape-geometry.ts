import { z } from 'zod';

/** The longest path data of one outline, in characters. */
export const MAX_PATH_LENGTH = 60_000;

/** SVG path data in a view box that is scaled to the box it is drawn in. */
export const drawnPathSchema = z.object({
  data: z.string().min(1).max(MAX_PATH_LENGTH),
  viewBoxWidth: z.number().positive().max(100_000),
  viewBoxHeight: z.number().positive().max(100_000),
  fillRule: z.enum(['nonzero', 'evenodd']),
});

/** An outline that is stretched over a box: what a shape layer draws, and what a picture is cut to. */
export const shapeGeometrySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rectangle'), cornerRadiusMm: z.number().min(0).max(2_500) }),
  z.object({ kind: z.literal('ellipse') }),
  /** A regular polygon with its first corner at the top. */
  z.object({ kind: z.literal('polygon'), corners: z.int().min(3).max(64) }),
  /** `innerRatio` is the inner corners' distance from the centre as a share of the points'. */
  z.object({ kind: z.literal('star'), points: z.int().min(3).max(64), innerRatio: z.number().min(0.05).max(0.99) }),
  drawnPathSchema.extend({ kind: z.literal('path') }),
]);

export type DrawnPath = z.infer<typeof drawnPathSchema>;
export type ShapeGeometry = z.infer<typeof shapeGeometrySchema>;
