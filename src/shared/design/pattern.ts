import { z } from 'zod';
import { hexColorSchema } from '../kernel/ids.ts';
import { drawnPathSchema } from './shape-geometry.ts';

/** The marks that come with the studio. */
export const builtInMotifs = ['stripes', 'dots', 'checks', 'gingham', 'chevron', 'stars'] as const;

/** What a pattern repeats: a built-in mark, or a drawing such as an ornament. */
export const motifSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('built-in'), name: z.enum(builtInMotifs) }),
  z.object({ kind: z.literal('drawing'), path: drawnPathSchema }),
]);

/** How rows of marks stand to each other: level, every other row or every other column moved by half a step. */
export const arrangements = ['grid', 'brick', 'half-drop'] as const;
const arrangementSchema = z.enum(arrangements);

/**
 * A mark repeated over the layer's box, about its middle.
 * `sizeMm` is a mark's width (a stripe's thickness, a dot's diameter), `gapMm` the room to the next one; `angleDeg` turns the whole, clockwise.
 */
export const patternPaintSchema = z.object({
  kind: z.literal('pattern'),
  motif: motifSchema,
  arrangement: arrangementSchema,
  sizeMm: z.number().min(0.05).max(2_000),
  gapMm: z.number().min(0).max(2_000),
  angleDeg: z.number().min(-360).max(360),
  color: hexColorSchema,
  /** Null leaves the cloth between the marks. */
  groundColor: hexColorSchema.nullable(),
});

export type BuiltInMotif = (typeof builtInMotifs)[number];
export type Motif = z.infer<typeof motifSchema>;
export type Arrangement = (typeof arrangements)[number];
export type PatternPaint = z.infer<typeof patternPaintSchema>;
